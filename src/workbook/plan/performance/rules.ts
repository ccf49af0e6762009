import type { Cell, NumberCell } from "../../../core/performance/cell";
import { performanceSheetWords } from "../../../words/performanceSheets";
import type { Validation } from "../types";

/** What may be typed into a cell, wherever it stands. */
export type Rule = Omit<Validation, "row" | "column" | "bottom" | "right">;

const { prompts } = performanceSheetWords;
/** No figure of an enterprise is larger. */
const HUGE = "1E+15";

/** A number between bounds, both included; null is unbounded. */
export function numberRule(title: string, prompt: string, min: number | null, max: number | null): Rule {
  const bounds = { min: min === null ? `-${HUGE}` : String(min), max: max === null ? HUGE : String(max) };
  const error = min === null && max === null ? prompts.anyNumber : prompts.outOfRange(min, max);
  return { rule: { type: "decimal", ...bounds }, title, prompt, error };
}

/** A choice. */
export function choiceRule(title: string, prompt: string, values: readonly string[]): Rule {
  return { rule: { type: "list", values }, title, prompt, error: prompt };
}

/** A day or a month, as text or as a date. */
export function dateRule(title: string, cell: string): Rule {
  const formula = `OR(ISNUMBER(${cell}),LEN(TRIM(${cell}))>=6)`;
  return { rule: { type: "custom", formula }, title, prompt: prompts.date, error: prompts.date };
}

/** Any text, with a prompt that says what belongs there. */
export function textRule(title: string, cell: string, prompt: string = prompts.text): Rule {
  return { rule: { type: "custom", formula: `LEN(${cell})<=500` }, title, prompt, error: prompts.text };
}

function figureRule({ name, unit, min, max, whole }: NumberCell, counted: boolean): Rule {
  const prompt = counted ? prompts.counted : whole ? prompts.count : prompts.number;
  return numberRule(name.zh, prompt(unit.zh), min, max);
}

/** What may be typed into a cell of the form, which stands at the reference `at`. */
export function ruleOf(cell: Cell, at: string, counted: boolean): Rule {
  const title = cell.name.zh;
  switch (cell.kind) {
    case "number":
      return figureRule(cell, counted);
    case "year":
      return { ...numberRule(title, prompts.year, 1900, 2199), error: prompts.year };
    case "date":
      return dateRule(title, at);
    case "text":
    case "list":
      return textRule(title, at);
  }
}
