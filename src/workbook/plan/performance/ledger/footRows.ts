import { performanceSheetWords } from "../../../../words/performanceSheets";
import type { CellValue } from "../../../slots";
import type { Refer } from "../../builder";
import { quote } from "../../formulas";
import { entryAt, type Draft } from "../draft";
import { GAP, rounded } from "../formulas";
import { groupWords } from "./counted";
import { GROUP, type OptionColumn } from "./columns";
import { COMPUTED_COLUMNS, FIRST, type LedgerDraft } from "./layout";
import { columnRange, FOOT, GIVEN_ROW } from "./slots";

const words = performanceSheetWords.ledger;
const ROW_POINTS = 26;

function sumOf(values: readonly CellValue[]): CellValue {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === 0 ? "" : Number(numbers.reduce((sum, value) => sum + value, 0).toFixed(10));
}

function entriesOf(draft: Draft, rows: readonly string[], { path }: OptionColumn): CellValue[] {
  return rows.map((_, index) => entryAt(draft, `/ledger/${index}/${path}`));
}

/** The sums of all options, placed or not. */
export function totalRow({ draft, sheet, layout, rows, at }: LedgerDraft): void {
  const [first = "", last = first] = [rows[0], rows.at(-1)];
  layout.columns.forEach((column, offset) => {
    const { key, isSummed } = column;
    const slot = { row: FOOT, column: key };
    if (!isSummed) {
      sheet.put(FIRST + offset, "strong", offset === 0 ? words.total : null, { slot });
      return;
    }
    const formula = (refer: Refer) => {
      const cells = `${refer("ledger", first, key)}:${refer("ledger", last, key)}`;
      return `IF(COUNT(${cells})=0,"",${rounded(`SUM(${cells})`)})`;
    };
    sheet.put(FIRST + offset, "derived", sumOf(entriesOf(draft, rows, column)), { slot, formula });
  });
  for (const [key] of COMPUTED_COLUMNS) sheet.put(at(key), "hidden", null, { slot: { row: FOOT, column: key } });
  sheet.atLeast(ROW_POINTS);
  sheet.nextRow();
}

/** How many options have kind and status, and how many of them a figure in each column: a column of none is not kept. */
export function givenRow({ draft, sheet, layout, rows, at }: LedgerDraft): void {
  const { options } = draft.filled.report;
  const placed = new Set(options.filter(({ kind, status }) => kind && status).map(({ row }) => row));
  const groups = groupWords("all", "all");
  sheet.put(FIRST, "note", words.given, { mergeTo: FIRST + 1 });
  layout.columns.forEach((column, offset) => {
    if (!column.isSummed) return;
    const filled = entriesOf(draft, rows, column).filter((value, index) => placed.has(index) && value !== null);
    sheet.put(FIRST + offset, "status", filled.length, {
      slot: { row: GIVEN_ROW, column: column.key },
      formula: (refer) => {
        const [group, cells] = [columnRange(refer, GROUP), columnRange(refer, column.key)];
        return groups.map((word) => `COUNTIFS(${group},${quote(word)},${cells},"<>")`).join("+");
      },
    });
  });
  sheet.put(at(GROUP), "status", placed.size, {
    slot: { row: GIVEN_ROW, column: GROUP },
    formula: (refer) => {
      const group = columnRange(refer, GROUP);
      const counts = groups.map((word) => `COUNTIF(${group},${quote(word)})`);
      return `IF(COUNTIF(${group},${GAP})>0,${GAP},${counts.join("+")})`;
    },
  });
  sheet.nextRow();
}
