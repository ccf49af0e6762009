import { gradesBelow, neededCriteria } from "../../core/checklist";
import type { Checklist, Need, Outcome, Template } from "../../core/template";
import { sheetWords } from "../../words/sheets";
import type { CellValue } from "../slots";
import type { FormulaText, Refer } from "./builder";
import type { Filling } from "./filling";
import { quote, rangeList } from "./formulas";

const words = sheetWords.result;

/** A row of the result sheet: a label, what it is counted out of, and a live figure. */
export interface FigureRow {
  readonly key: string;
  readonly label: string;
  readonly max: number | null;
  readonly value: CellValue;
  readonly formula: FormulaText;
}

/** Row key of the number of criteria that have a grade; `index` counts grades from 0, the best. */
export function gradeRow(index: number): string {
  return `graded.${index + 1}`;
}

/** How many of the answers are one of the words. COUNTIF takes a single range and ignores the case of letters. */
function countOf(refer: Refer, ids: readonly string[], answers: readonly string[]): string {
  const cells = rangeList(ids.map((id) => refer("answers", id, "answer")));
  const counts = answers.flatMap((answer) => cells.map((range) => `COUNTIF(${range},${quote(answer)})`));
  return counts.length > 0 ? counts.join("+") : "0";
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

function needTest(refer: Refer, checklist: Checklist, need: Need): string {
  const below = countOf(refer, idsOf(neededCriteria(checklist, need)), gradesBelow(checklist, need));
  return `${below}<=${need.allBut ?? 0}`;
}

/** Whether an outcome is still possible: answers that are missing may turn out best. */
function possible(refer: Refer, checklist: Checklist, { needs }: Outcome): string {
  return needs.length === 0 ? "TRUE" : `AND(${needs.map((need) => needTest(refer, checklist, need)).join(",")})`;
}

function filledFormula({ vetoes }: Template, { criteria, grades }: Checklist): FormulaText {
  const { yes, no } = sheetWords;
  return (refer) => {
    const graded = countOf(refer, idsOf(criteria), grades);
    return vetoes.length === 0 ? graded : `${graded}+${countOf(refer, idsOf(vetoes), [yes, no])}`;
  };
}

/** Takes a word of an outcome, or of a veto that holds. */
type WordOf = (outcome: Pick<Outcome, "label" | "result" | "honour">) => string;

/** A word decided by vetoes first, then by the answers: a pass needs all of them, a fail is certain as soon as nothing else is left. */
function wordFormula({ vetoes, failing }: Template, checklist: Checklist, count: number, word: WordOf): FormulaText {
  const passing = checklist.outcomes.filter(({ pass }) => pass);
  const last = checklist.outcomes.at(-1);
  return (refer) => {
    const failed = quote(last ? word(last) : "");
    const tests = passing.map((outcome) => ({ outcome, test: possible(refer, checklist, outcome) }));
    const chain = tests.reduceRight(
      (below, { outcome, test }) => `IF(${test},${quote(word(outcome))},${below})`,
      failed,
    );
    const open = `IF(OR(${tests.map(({ test }) => test).join(",")}),"",${failed})`;
    const answered =
      tests.length === 0 ? failed : `IF(${refer("result", "filled", "score")}=${count},${chain},${open})`;
    if (vetoes.length === 0) return answered;
    const vetoed = word({ label: failing.label, result: failing.label });
    return `IF(${refer("result", "vetoes", "score")}>0,${quote(vetoed)},${answered})`;
  };
}

function countRows({ template, report }: Filling, checklist: Checklist): FigureRow[] {
  const { vetoes } = template;
  const ids = idsOf(checklist.criteria);
  const graded = checklist.grades.map((grade, index): FigureRow => {
    const value = report.checklist?.counts[index]?.count ?? 0;
    const formula: FormulaText = (refer) => countOf(refer, ids, [grade]);
    return { key: gradeRow(index), label: words.graded(grade), max: null, value, formula };
  });
  const filled: FigureRow = {
    ...{
      key: "filled",
      label: vetoes.length > 0 ? words.answeredAll : words.answered,
      max: report.count,
      value: report.filled,
    },
    formula: filledFormula(template, checklist),
  };
  const held: FigureRow = {
    ...{ key: "vetoes", label: words.vetoes, max: vetoes.length, value: report.vetoes.length },
    formula: (refer) => countOf(refer, idsOf(vetoes), [sheetWords.yes]),
  };
  return [...(ids.length > 0 ? graded : []), filled, ...(vetoes.length > 0 ? [held] : [])];
}

function gradeRows({ template, report }: Filling, checklist: Checklist): FigureRow[] {
  const { grade } = report;
  const row = (key: string, label: string, value: string, word: WordOf): FigureRow => {
    return { key, label, max: null, value, formula: wordFormula(template, checklist, report.count, word) };
  };
  const honoured = checklist.outcomes.some(({ honour }) => honour);
  if (checklist.outcomes.length === 0 && template.vetoes.length === 0) return [];
  return [
    row("grade", words.grade, grade?.label ?? "", ({ label }) => label),
    row("word", words.word, grade?.result ?? "", ({ result }) => result),
    ...(honoured ? [row("honour", words.honour, grade?.honour ?? "", ({ honour = "" }) => honour)] : []),
  ];
}

/** The rows of a checklist's result: how many criteria have each grade, how many are answered, vetoes, outcome. */
export function checklistFigures(filled: Filling, checklist: Checklist): FigureRow[] {
  return [...countRows(filled, checklist), ...gradeRows(filled, checklist)];
}
