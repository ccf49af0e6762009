import type { Consolidation } from "../../core/consolidate/consolidation";
import type { Problem } from "../../core/consolidate/problems";
import type { GradeCount } from "../../core/consolidate/statistics";
import { CONSOLIDATE_WORDS } from "../../words/consolidate";
import type { ConsolidateWords } from "../../words/consolidate/consolidateWords";
import type { Dictionary } from "../../words/dictionary";
import { onOneLine, type Line } from "../lines";
import { listText, problemText } from "./sentences";

const plain = (text: string): Line => ({ text: onOneLine(text), tone: "plain" });
const heading = (text: string): Line => ({ text: onOneLine(text), tone: "heading" });

function gradeLine({ template, label, pass, count }: GradeCount, words: ConsolidateWords): Line {
  const tone = pass === null ? "plain" : pass ? "good" : "bad";
  return { text: onOneLine(`  ${label === "" ? words.noGrade : label}  ${count}  ${template}`), tone };
}

function countLines({ counts, statistics, performance }: Consolidation, words: ConsolidateWords): Line[] {
  const { files, used, unusable, withErrors, passedOver } = counts;
  const { count, passed, failed, open } = statistics.all;
  return [
    heading(words.files(files, used)),
    ...(unusable > 0 ? [{ text: words.unusable(unusable), tone: "error" } as const] : []),
    ...(withErrors > 0 ? [{ text: words.withErrors(withErrors), tone: "error" } as const] : []),
    ...(passedOver > 0 ? [{ text: words.passedOver(passedOver), tone: "warning" } as const] : []),
    plain(words.results(count, passed, failed, open)),
    ...(performance.tables > 0 ? [plain(words.performance(performance.tables))] : []),
  ];
}

function planLines({ plan }: Consolidation, dictionary: Dictionary, words: ConsolidateWords): Line[] {
  if (!plan) return [];
  const { planned, found, missing, unplanned, findings } = plan;
  return [
    plain(words.plan(planned, found, missing.length, unplanned.length)),
    ...findings.map((finding): Line => {
      return { text: onOneLine(words.planRow(finding.row, listText(finding, dictionary))), tone: "warning" };
    }),
  ];
}

function targetLines({ targets }: Consolidation, dictionary: Dictionary, words: ConsolidateWords): Line[] {
  if (!targets) return [];
  const { rows, yearsWithoutResults, yearsWithoutTargets, findings } = targets;
  const warning = (text: string): Line => ({ text: onOneLine(text), tone: "warning" });
  return [
    heading(words.targets),
    ...rows.map(({ year, place, target, completed, rate }) =>
      plain(`  ${words.target(year, place, target, completed, rate)}`),
    ),
    ...(yearsWithoutResults.length > 0 ? [warning(words.noResults(yearsWithoutResults))] : []),
    ...(yearsWithoutTargets.length > 0 ? [warning(words.noTargets(yearsWithoutTargets))] : []),
    ...findings.map((finding) => warning(words.targetRow(finding.row, listText(finding, dictionary)))),
  ];
}

/** What a summary says, as lines for people; the problems are told apart. */
export function consolidationLines(consolidation: Consolidation, dictionary: Dictionary): Line[] {
  const words = CONSOLIDATE_WORDS[dictionary.language];
  const { byGrade, byPlace } = consolidation.statistics;
  return [
    ...countLines(consolidation, words),
    ...(byGrade.length > 0 ? [heading(words.grades)] : []),
    ...byGrade.map((grade) => gradeLine(grade, words)),
    ...(byPlace.length > 0 ? [heading(words.places)] : []),
    ...byPlace.map(({ key, count, passed }) =>
      plain(`  ${words.place(key === "" ? words.unstated : key, count, passed)}`),
    ),
    ...planLines(consolidation, dictionary, words),
    ...targetLines(consolidation, dictionary, words),
    plain(words.disclaimer),
  ];
}

/** A problem as one line: severity, file, cell, what is wrong. */
export function problemLine(problem: Problem, dictionary: Dictionary): Line {
  const { file, sheet, cell, severity } = problem;
  const place = sheet === "" ? "" : ` ${sheet}!${cell}`;
  const text = `[${dictionary.severity[severity]}] ${file}${place}  ${problemText(problem, dictionary)}`;
  return { text: onOneLine(text), tone: severity };
}

/** What makes a file one with problems: its faults and errors, a line each. */
export function errorLines({ problems }: Consolidation, dictionary: Dictionary): Line[] {
  return problems.filter(({ severity }) => severity === "error").map((problem) => problemLine(problem, dictionary));
}
