import { FLOW_YEARS } from "../../../core/performance/entrySpots";
import { performanceSheetWords } from "../../../words/performanceSheets";
import type { Refer } from "../builder";
import { quote } from "../formulas";
import { HELPERS } from "./ledger/columns";
import { columnRange, SETTING_COLUMNS, SETTINGS_ROW } from "./ledger/slots";

const words = performanceSheetWords.feasibility;
const WRONG = quote(performanceSheetWords.gap);

/** Columns of the sheet besides the flows. */
export const FEASIBILITY_COLUMNS = {
  number: "number",
  name: "name",
  investment: "investment",
  /** The investment as the flow at the beginning, which stands before the others. */
  outlay: "outlay",
  payback: "payback",
  npv: "npv",
  irr: "irr",
} as const;

/** Columns that are computed. */
export type FeasibilityFigure = Exclude<keyof typeof FEASIBILITY_COLUMNS, "number">;

/** Column of a year's flow, counted from 0. */
export function flowColumn(year: number): string {
  return `flow.${year + 1}`;
}

function guarded(formula: string, otherwise = WRONG): string {
  return `IFERROR(${formula},${otherwise})`;
}

/** What the ledger has in a column for the option of a number; an empty text for a blank. */
function lookedUp(refer: Refer, number: string, column: string, shown: (found: string) => string): string {
  const row = `MATCH(TRIM(${number}&""),${columnRange(refer, HELPERS.numberText)},0)`;
  const found = `INDEX(${columnRange(refer, column)},${row})`;
  return guarded(`IF(TRIM(${number})="","",IF(${found}="","",${shown(found)}))`, quote(words.notFound));
}

/** Flows are complete when none is blank between the first year and the last that is given. */
function flowsTest(flows: string, first: string): string {
  const last = `SUMPRODUCT(MAX((${flows}<>"")*(COLUMN(${flows})-COLUMN(${first})+1)))`;
  return `IF(COUNTA(${flows})=0,${quote(words.noFlows)},IF(COUNT(${flows})<${last},${quote(words.brokenFlows)},""))`;
}

/**
 * One change of sign, from outlay to return: all that is spent comes before all that is earned. Only then is there one
 * rate for certain.
 */
function irrOf(flows: string, all: string, outlay: string): string {
  const lastSpent = `SUMPRODUCT(MAX((${all}<0)*COLUMN(${all})))`;
  const firstEarned = `1000-SUMPRODUCT(MAX((${all}>0)*(1000-COLUMN(${all}))))`;
  const guess = `MAX(-0.9,SUM(${flows})/COUNT(${flows})/-${outlay}-1/COUNT(${flows}))`;
  const guessed = guarded(`IRR(${all},${guess})*100`, quote(words.noRoot));
  const rate = guarded(`IRR(${all})*100`, guessed);
  const isPlain = `${lastSpent}<${firstEarned}`;
  const none = `IF(OR(COUNTIF(${all},"<0")=0,COUNTIF(${all},">0")=0),${quote(words.noRoot)}`;
  return `${none},IF(${isPlain},${rate},${quote(words.manyRoots)}))`;
}

/** Formulas of a row's figures. Without a value a word says what is lacking. */
export function feasibilityFormulas(refer: Refer, row: string): Readonly<Record<FeasibilityFigure, string>> {
  const at = (column: string) => refer("feasibility", row, column);
  const [number, investment, outlay] = [at("number"), at("investment"), at("outlay")];
  const [first, last] = [at(flowColumn(0)), at(flowColumn(FLOW_YEARS - 1))];
  const flows = `${first}:${last}`;
  const test = flowsTest(flows, first);
  const figure = (value: string) => {
    const known = `IF(ISNUMBER(${investment}),IF(${test}<>"",${test},${value}),${quote(words.noInvestment)})`;
    return guarded(`IF(TRIM(${number})="","",${known})`);
  };
  const rate = refer("ledger", SETTINGS_ROW, SETTING_COLUMNS.discountRate);
  const npv = `IF(${rate}>-100,NPV(${rate}/100,${flows})-${investment},${WRONG})`;
  const sum = `SUM(${flows})`;
  const payback = `IF(OR(${investment}<0,${sum}<=0),${quote(words.noReturn)},${investment}*COUNT(${flows})/${sum})`;
  return {
    name: lookedUp(refer, number, "name", (found) => found),
    investment: lookedUp(refer, number, "investment", (found) => `IF(ISNUMBER(${found}),${found},${WRONG})`),
    outlay: `IF(ISNUMBER(${investment}),-${investment},"")`,
    payback: figure(payback),
    npv: figure(`IF(ISNUMBER(${rate}),${npv},${quote(words.noRate)})`),
    irr: figure(irrOf(flows, `${outlay}:${last}`, outlay)),
  };
}
