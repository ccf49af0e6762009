import type { Dictionary } from "./dictionary";
import { enPaths } from "./pathWords";
import { enPerformance } from "./performance/enPerformance";
import { enFaults } from "./enFaults";
import { enFindings } from "./enFindings";
import { enPerformanceFindings } from "./enPerformanceFindings";

/** English (en-US), the second language of the interface; official wording stays Chinese. */
export const en: Dictionary = {
  language: "en",
  severity: { error: "error", warning: "warning", info: "note" },
  findings: { ...enFindings, ...enPerformanceFindings },
  faults: enFaults,
  steps: {
    reallocated: ({ items }) =>
      `The maxima of items ${items.join(", ")} were re-allocated; their sections keep theirs.`,
    "full-marks": ({ condition, items }) => `${condition}: items ${items.join(", ")} get full marks.`,
    bonus: ({ text, points }) => `Bonus of ${points}: ${text}`,
    incomplete: ({ filled, count, provisional }) =>
      filled === count
        ? `Every item is scored, but an error is left to mend: ${provisional} points so far and no total.`
        : `${filled} of ${count} items have a valid score, ${provisional} points so far; a blank is not a zero, so there is no total.`,
    total: ({ total, max, bonus }) =>
      bonus > 0 ? `Total ${total} of ${max} points, ${bonus} of them bonus.` : `Total ${total} of ${max} points.`,
    veto: ({ text, label }) => `The veto "${text}" holds: the result is "${label}", whatever the total.`,
    "veto-unreadable": () => "The answer to a veto cannot be read, so no grade is given.",
    "below-bound": ({ bound, reachable }) => `The highest total still possible is ${reachable}, below ${bound}.`,
    band: ({ label, text, total }) => `A total of ${total} is graded "${label}": ${text}`,
    "no-pass-mark": () => "The source prints no pass mark: there is a total and there are vetoes, but no grade.",
    gate: ({ text, passed }) =>
      `${passed ? "Passed" : "Failed"}: ${text} (reported beside the grade, does not change it)`,
    honour: ({ honour }) => `May lead to the honour ${honour}; the bureau decides.`,
    "veto-fails": ({ text, label }) => `The veto "${text}" holds: the result is "${label}".`,
    unfinished: ({ answered, count }) =>
      `${answered} of ${count} points are answered; what nobody looked at is not met, so nothing can pass before all are.`,
    "grade-counts": ({ counts }) => `${counts.map(({ grade, count }) => `${grade}: ${count}`).join(", ")}.`,
    criterion: ({ text, grade }) => `"${text}" is answered "${grade}".`,
    outcome: ({ label, text }) => `The result is "${label}": ${text}`,
    "no-outcomes": () =>
      "The source does not say what the grades of the points come to: they are counted, and there is no result.",
  },
  result: {
    template: "Scoring table",
    total: "Total",
    provisional: "So far",
    bonus: "Bonus",
    grade: "Grade",
    noGrade: "open",
    passed: "pass",
    failed: "fail",
    honour: (honour) => `may lead to ${honour}`,
    next: (label, distance, inclusive) =>
      inclusive ? `${distance} points short of ${label}` : `must rise by more than ${distance} points to be ${label}`,
    filled: (filled, count) => `${filled} of ${count} items scored`,
    answered: (answered, count) => `${answered} of ${count} points answered`,
    gradeCount: (grade, count) => `${grade} ${count}`,
    vetoes: "Vetoes",
    none: "none",
    gates: "Gates",
    findings: (errors, warnings, infos) =>
      `Check: ${errors} errors, ${warnings} warnings${infos > 0 ? `, ${infos} notes` : ""}`,
    noFindings: "Check: nothing found",
    explanation: "Why",
    disclaimer: "A calculation and an opinion for reference: the bureau decides.",
    article: (article) => ` (${article})`,
    itemPrefix: (label) => `${label}: `,
    missing: (count, labels) => `${count} items are not scored yet (a blank is not a zero): ${labels}`,
    unanswered: (count, labels) => `${count} points are not answered yet (a blank is no answer): ${labels}`,
    items: (count) => `${count} scored items`,
    criteria: (count) => `${count} points to check, without marks`,
    vetoCount: (count) => `${count} vetoes`,
    force: { "in-force": "in force", repealed: "repealed" },
    rulesOnly: "rules only, no items",
    points: "points",
    unofficial: "not official",
    ownForm: "official rules, our form",
    made: (version, by, on) => `a user's own table, version ${version}, ${by === null ? "" : `${by}, `}${on}`,
  },
  performance: enPerformance,
  paths: enPaths,
};
