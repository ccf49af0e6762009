import type { PanelWords } from "./panelWords";

const SHAPES = { object: "an object", list: "a list", text: "a text", method: "mean, trimmed or agreed" } as const;
const FIELDS = { code: "credit code", name: "enterprise's name" } as const;
const list = (texts: readonly string[]) => texts.join(", ");

/** Words about a panel's sheets in English. */
export const enPanel: PanelWords = {
  findings: {
    "panel-too-small": ({ count, min, article }) => `${count} experts count, fewer than the ${min} of ${article}.`,
    "panel-too-large": ({ count, max, article }) => `${count} experts count, more than the ${max} of ${article}.`,
    "panel-even": ({ count, article }) => `${count} experts count; ${article} wants an odd number.`,
    "nobody-counted": () => "No expert's scores can be counted: add an expert's sheet.",
    "expert-unnamed": () =>
      "The cover does not tell whose sheet this is; the file's name stands in. Leave one name on the cover or put it into the file's name.",
    "expert-twice": ({ expert, first, same }) =>
      same
        ? `Expert ${expert} has two sheets that say the same; only "${first}" counts.`
        : `Expert ${expert} has two sheets that differ; keep the right one (the other is "${first}").`,
    "expert-awaited": ({ expert }) => `Expert ${expert} stands on a cover, but no sheet of theirs is here.`,
    "expert-recused": ({ expert, article }) =>
      `Expert ${expert} has an interest and steps aside${article === null ? "" : ` (${article})`}; the scores do not count.`,
    "recusal-undeclared": ({ expert, article }) =>
      `Expert ${expert} has not declared to have no interest in enterprise or agency (${article}); please confirm.`,
    "recused-tick": ({ expert, clause }, label) =>
      `Expert ${expert}, who steps aside, ticked "${label(clause)}"; it does not count, the panel should look for itself.`,
    "enterprise-differs": ({ field, first, second, firstFile }) =>
      `The ${FIELDS[field]} is "${second}", in "${firstFile}" it is "${first}": is it the same enterprise?`,
    "sheet-incomplete": ({ expert, items }) =>
      `Expert ${expert} has not scored ${items.length} items: ${list(items)}; a blank is not a zero. Score them or agree on points.`,
    "sheet-mistaken": ({ expert, items }) =>
      `Expert ${expert} has ${items.length} scores that are not valid: ${list(items)}. Mend the sheet or agree on points.`,
    "maxima-differ": ({ items }) => `The experts re-allocated the maxima of items ${list(items)} differently.`,
    "section-broken": ({ section, experts }, label) =>
      `The maxima in "${label(section)}" do not add up to the section (experts: ${list(experts)}).`,
    "answers-differ": ({ clause, yes, no }, label) =>
      `"${label(clause)}": ${list(yes)} say yes, ${list(no)} say no; please agree.`,
    "eligibility-doubted": ({ clause, experts }, label) =>
      `${list(experts)} find that "${label(clause)}" is not met; check whether the application is admissible.`,
    disagreement: ({ item, spread, max, highest, lowest }, label) =>
      `Scores of "${label(item)}" (${max} points) lie ${spread} apart, highest ${list(highest)}, lowest ${list(lowest)}; please talk it over.`,
    "grades-differ": ({ grades }) =>
      `The experts' totals lie in different bands: ${grades.map(({ expert, label }) => `${expert} "${label}"`).join(", ")}.`,
    "trimmed-needs-more": ({ count, min }) =>
      `A mean without the highest and lowest score needs ${min} experts, there are ${count}; take the mean or agree on points.`,
    "agreed-refused": ({ item, shown }, label) =>
      `The agreed points "${shown}" of "${label(item)}" break the table's rules and are not used.`,
    "agreed-missing": ({ items }) => `Scores of items ${list(items)} differ and no points are agreed.`,
    "agreed-outside": ({ item, agreed, lowest, highest }, label) =>
      `The agreed points of "${label(item)}", ${agreed}, lie outside the experts' ${lowest} to ${highest}; say why.`,
    "veto-unanswered": ({ clause, experts }, label) =>
      `Veto "${label(clause)}" is not answered by ${list(experts)}; taken as absent for now.`,
    "gate-unanswered": ({ clause, experts }, label) => `Gate "${label(clause)}" is not answered by ${list(experts)}.`,
    "answer-unreadable": ({ clause, experts }, label) =>
      `The answer to "${label(clause)}" cannot be read (${list(experts)}).`,
    "clause-cleared": ({ clause, by, reason, experts }, label) =>
      `${list(experts)} ticked "${label(clause)}"; cleared by ${by}: ${reason}`,
    "clearing-incomplete": ({ clause, lacks }, label) =>
      `Clearing "${label(clause)}" needs a ${lacks}; it is not cleared.`,
    "clearing-without-effect": ({ clause, derived }, label) =>
      derived
        ? `"${label(clause)}" is decided by the total and cannot be cleared.`
        : `Nobody ticked "${label(clause)}"; there is nothing to clear.`,
    "decision-unknown": ({ key }) => `"${key}" in the decisions belongs to nothing; check id and spelling.`,
    "decision-shape": ({ key, expected }) =>
      `${key === "" ? "The decisions" : `"${key}" in the decisions`} should be ${SHAPES[expected]}; not used.`,
  },
  method: {
    mean: "mean of the experts' scores",
    trimmed: "mean without the highest and lowest score of each item",
    agreed: "points agreed by the panel",
  },
  standing: { counted: "counts", recused: "stepped aside, does not count", repeated: "repeated, does not count" },
  state: { holds: "holds", cleared: "cleared", no: "absent", open: "not answered", unreadable: "unreadable" },
  title: "Panel's opinion",
  experts: (counted, sheets) => `Experts: ${counted} count, ${sheets} sheets`,
  bonus: "Bonus",
  total: "Total",
  spread: "spread",
  disputed: "strong disagreement",
  agreed: "agreed",
  of: (points, max) => `${points} / ${max}`,
  vetoes: "Vetoes",
  gates: "Gates",
  grade: "Grade",
  noGrade: "open",
  tickedBy: (expert, reason) => (reason === null ? expert : `${expert} (${reason})`),
  clearedBy: (by, reason) => `cleared by ${by}: ${reason}`,
  inFile: (file) => `${file}: `,
  disclaimer: "A calculation and the panel's opinion for reference: the bureau decides.",
};
