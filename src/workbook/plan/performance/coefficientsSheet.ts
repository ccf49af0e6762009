import Big from "big.js";
import type { Measure } from "../../../core/performance/calculation/coefficient";
import { convert, MAX_DENSITY, UNITS, type Unit } from "../../../core/performance/calculation/units";
import { coefficientRows, type CoefficientRow } from "../../../core/performance/carriers";
import type { Carrier } from "../../../core/performance/cell";
import { defaultCoefficients, withDefaultCoefficients } from "../../../core/performance/defaultCoefficients";
import { isRecord } from "../../../core/record";
import { performanceSheetWords } from "../../../words/performanceSheets";
import { SheetBuilder, type Refer } from "../builder";
import { quote } from "../formulas";
import { COEFFICIENT_COLUMNS as AT, coefficientRow } from "./coefficientSlots";
import { entryAt, isBlank, type Draft } from "./draft";
import { numberRule, textRule } from "./rules";

const words = performanceSheetWords.coefficients;
const { prompts } = performanceSheetWords;

const COLUMNS = [
  { width: 10, hidden: true },
  { width: 16 },
  { width: 12 },
  { width: 26 },
  { width: 44 },
  { width: 8, hidden: true },
  { width: 8, hidden: true },
  { width: 8, hidden: true },
];
const COLUMN = { carrier: 1, value: 2, unit: 3, source: 4, id: 5, factor: 6, tonnes: 7 } as const;
const LAST = COLUMN.source;
const ROW_POINTS = 26;
const TONNES = { kgce: "0.001", kgCO2: "0.001", tCO2: "1" } as const;

/** The sheet of coefficients while it is laid out, with entries that hold every coefficient. */
interface CoefficientsDraft {
  readonly draft: Draft;
  readonly sheet: SheetBuilder;
}

/** The base unit of a carrier's figures in the form, without its year. */
function baseOf({ numbers }: Draft, carrier: Carrier): Unit {
  const cell = [...numbers.values()].find((one) => one.carrier === carrier);
  const name = cell?.unit.base.replace(/\/a$/u, "") ?? "";
  if (!Object.hasOwn(UNITS, name)) throw new Error(`no unit of a coefficient for ${carrier}`);
  return name as Unit;
}

/** Tonnes per base unit for a coefficient of 1; where a volume becomes a mass, for a density of 1. */
function factorOf(draft: Draft, { carrier, per, result }: CoefficientRow): Big {
  const converted = convert(new Big(1), baseOf(draft, carrier), per, new Big(1));
  if (converted.value === null) throw new Error(`no way from ${carrier} to ${per}`);
  return converted.value.times(TONNES[result]);
}

function needsDensity(draft: Draft, { carrier, per }: CoefficientRow): boolean {
  return UNITS[baseOf(draft, carrier)].dimension !== UNITS[per].dimension;
}

function title(sheet: SheetBuilder, text: string): void {
  sheet.put(COLUMN.carrier, "title", `${text}  ${words.title}`, { mergeTo: LAST });
  sheet.atLeast(36);
  sheet.nextRow();
  for (const line of words.help) {
    sheet.put(COLUMN.carrier, "note", line, { mergeTo: LAST });
    sheet.nextRow();
  }
}

function blockHead(sheet: SheetBuilder, text: string): void {
  sheet.put(COLUMN.carrier, "section", text, { mergeTo: LAST });
  sheet.atLeast(22);
  sheet.nextRow();
  const { carrier, value, unit, source } = words.headers;
  [carrier, value, unit, source].forEach((header, index) => sheet.put(COLUMN.carrier + index, "header", header));
  sheet.nextRow();
}

/** The coefficient in tonnes per base unit, or a word where it or a density that it needs is missing. */
function tonnesFormula(refer: Refer, { measure, carrier }: CoefficientRow, hasDensity: boolean): string {
  const key = coefficientRow(measure, carrier);
  const value = refer("coefficients", key, AT.value);
  const density = hasDensity ? [refer("coefficients", coefficientRow("density", carrier), AT.value)] : [];
  const tests = [
    ...[value, ...density].map((cell) => `ISNUMBER(${cell})`),
    `${value}>=0`,
    ...density.flatMap((cell) => [`${cell}>0`, `${cell}<=${MAX_DENSITY}`]),
  ];
  const product = [value, refer("coefficients", key, AT.factor), ...density].join("*");
  return `IFERROR(IF(AND(${tests.join(",")}),${product},${quote(words.missing)}),${quote(words.missing)})`;
}

/** Cells that the workbook's formulas use: the factor of the units, and the coefficient times it. */
function usedCells({ draft, sheet }: CoefficientsDraft, row: CoefficientRow): void {
  const key = coefficientRow(row.measure, row.carrier);
  const [factor, hasDensity] = [factorOf(draft, row), needsDensity(draft, row)];
  sheet.put(COLUMN.factor, "hidden", Number(factor.toString()), { slot: { row: key, column: AT.factor } });
  const value = entryAt(draft, `/coefficients/${row.measure}/${row.carrier}/value`);
  const isKnown = typeof value === "number" && value >= 0 && !hasDensity;
  sheet.put(COLUMN.tonnes, "hidden", isKnown ? Number(factor.times(value).toString()) : words.missing, {
    slot: { row: key, column: AT.tonnes },
    formula: (refer) => tonnesFormula(refer, row, hasDensity),
  });
}

function coefficientLine(sheetDraft: CoefficientsDraft, row: CoefficientRow): void {
  const { draft, sheet } = sheetDraft;
  const key = coefficientRow(row.measure, row.carrier);
  const name = words.carriers[row.carrier];
  const holder = `/coefficients/${row.measure}/${row.carrier}`;
  const cell = (column: keyof typeof AT) => ({
    slot: { row: key, column: AT[column] },
    path: `${holder}/${column}`,
  });
  sheet.put(COLUMN.carrier, "text", name);
  sheet.put(COLUMN.value, "score", entryAt(draft, `${holder}/value`), cell("value"));
  sheet.validate(() => numberRule(name, prompts.coefficient, 0, null), COLUMN.value);
  sheet.put(COLUMN.unit, "centre", `${words.units[row.result]}/${words.per[row.per]}`);
  const source = entryAt(draft, `${holder}/source`);
  sheet.put(COLUMN.source, "textEntry", source, cell("source"));
  if (typeof source === "string") sheet.fit(sheet.row, source, sheet.widthOf(COLUMN.source, COLUMN.source));
  sheet.validate((refer) => textRule(name, refer("coefficients", key, AT.source)), COLUMN.source);
  sheet.put(COLUMN.id, "hidden", entryAt(draft, `${holder}/id`), cell("id"));
  usedCells(sheetDraft, row);
  sheet.atLeast(ROW_POINTS);
  sheet.nextRow();
}

/** Densities where a volume becomes a mass, and where entries hold one all the same. */
function densities({ draft, sheet }: CoefficientsDraft, rows: readonly CoefficientRow[]): void {
  const wanted = rows.filter((row) => {
    return needsDensity(draft, row) || !isBlank(entryAt(draft, `/coefficients/density/${row.carrier}`));
  });
  const carriers = [...new Set(wanted.map(({ carrier }) => carrier))];
  if (carriers.length === 0) return;
  sheet.put(COLUMN.carrier, "section", words.density, { mergeTo: LAST });
  sheet.nextRow();
  for (const carrier of carriers) {
    const path = `/coefficients/density/${carrier}`;
    const slot = { row: coefficientRow("density", carrier), column: AT.value };
    sheet.put(COLUMN.carrier, "text", words.carriers[carrier]);
    sheet.put(COLUMN.value, "score", entryAt(draft, path), { slot, path });
    sheet.validate(() => numberRule(words.carriers[carrier], prompts.density, 0, 2), COLUMN.value);
    sheet.atLeast(ROW_POINTS);
    sheet.nextRow();
  }
}

/** Entries in which every coefficient stands, the built-in ones where there is none of the enterprise's own. */
function complete({ filled }: Draft): unknown {
  const raw = isRecord(filled.raw) ? filled.raw : {};
  return withDefaultCoefficients(raw, defaultCoefficients(filled.template, filled.reference));
}

/** The coefficients that the form's formulas use, with their sources; null where the form has no such formula. */
export function coefficientsSheet(draft: Draft): SheetBuilder | null {
  const { template, names } = draft.filled;
  const rows = coefficientRows(template);
  if (rows.length === 0) return null;
  const sheet = new SheetBuilder("coefficients", names.coefficients, template.id, COLUMNS);
  const known = { draft: { ...draft, filled: { ...draft.filled, raw: complete(draft) } }, sheet };
  title(sheet, template.title);
  for (const measure of Object.keys(words.blocks) as Measure[]) {
    const own = rows.filter((row) => row.measure === measure);
    if (own.length > 0) blockHead(sheet, words.blocks[measure]);
    for (const row of own) coefficientLine(known, row);
  }
  densities(known, rows);
  sheet.print(COLUMN.carrier, LAST, true);
  return sheet;
}
