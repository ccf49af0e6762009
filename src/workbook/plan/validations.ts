import type { Item, Metric } from "../../core/template";
import { sheetWords } from "../../words/sheets";
import { levelTest, type ScoreCells } from "./formulas";
import type { Validation } from "./types";

type Rule = Omit<Validation, "row" | "column">;

const { prompts } = sheetWords;

/** A choice of yes or no. */
export function yesNo(): Rule {
  const values = [sheetWords.yes, sheetWords.no];
  return { rule: { type: "list", values }, title: prompts.yesNo, prompt: prompts.yesNo, error: prompts.yesNo };
}

/** A choice of a checklist's grades. */
export function oneGrade(grades: readonly string[]): Rule {
  const text = prompts.grade(grades);
  return { rule: { type: "list", values: grades }, title: prompts.gradeTitle, prompt: text, error: text };
}

/** A choice of pass or fail. */
export function passFail(): Rule {
  const values = [sheetWords.pass, sheetWords.fail];
  const text = prompts.passFail;
  return { rule: { type: "list", values }, title: text, prompt: text, error: text };
}

/** A number from `min` to `max`, or nothing. */
export function between(title: string, min: string, max: string): Rule {
  const text = prompts.between(min, max);
  return { rule: { type: "decimal", min, max }, title, prompt: text, error: text };
}

/** A measured value within what makes sense for the metric. */
export function measuredValue({ name, unit, min, max }: Metric): Rule {
  const text = prompts.measured(unit);
  const bounds = { min: String(min ?? -1e9), max: String(max ?? 1e9) };
  return { rule: { type: "decimal", ...bounds }, title: name.zh.slice(0, 30), prompt: text, error: text };
}

function scorePrompt({ levels, max }: Item): string {
  if (!levels) return prompts.decimal(String(max));
  return prompts.levels(levels.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join("、"));
}

/** What an item's score may be: its levels, or any number up to its maximum. */
export function scoreRule(item: Item, cells: ScoreCells): Rule {
  const title = prompts.score(item.id, String(item.max));
  const text = scorePrompt(item);
  const level = levelTest(cells.score, item, cells.metrics);
  if (!level) return { rule: { type: "decimal", min: "0", max: cells.max }, title, prompt: text, error: text };
  const single = item.levels?.every(({ from, to }) => from === to) && cells.metrics.length === 0;
  const rule = single
    ? ({ type: "list", values: item.levels?.map(({ from }) => String(from)) ?? [] } as const)
    : ({ type: "custom", formula: level } as const);
  return { rule, title, prompt: text, error: text };
}

/** A maximum that may be re-allocated within its section. */
export function maximumRule(item: Item, sectionMax: number): Rule {
  return {
    rule: { type: "decimal", min: "0", max: String(sectionMax) },
    title: prompts.score(item.id, String(item.max)),
    prompt: prompts.maximum,
    error: prompts.between("0", String(sectionMax)),
  };
}
