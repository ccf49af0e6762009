import { locateTables, type LocatedTable } from "../../src/workbook/locate";
import { mark } from "../../src/workbook/slots";
import type { ReadCell } from "../../src/workbook/workbook";

function cell(row: number, column: number, value: string): ReadCell {
  return { row, column, value, isFormula: false };
}

/** A ledger whose key column holds these keys from row 2 on; "" is a row without a key. */
function ledger(...keys: readonly string[]): LocatedTable {
  const cells = keys.flatMap((key, index) => [
    ...(key === "" ? [] : [cell(index + 1, 0, key)]),
    cell(index + 1, 1, `value ${index + 2}`),
  ]);
  const corner = [cell(0, 0, mark("ledger", "some-table")), cell(0, 1, "number")];
  const [table] = locateTables([{ name: "台账", cells: [...corner, ...cells] }]);
  if (!table) throw new Error("no table");
  return table;
}

test("rows between two others are told from top to bottom, those without a key by their place", () => {
  const table = ledger("head", "option.2", "", "option.1", "total", "given");
  expect(table.rows("ledger", "head", "total")).toEqual(["option.2", "#4", "option.1"]);
  expect(table.find("ledger", "#4", "number")).toMatchObject({ row: 3, column: 1, cell: { value: "value 4" } });
  expect(table.find("ledger", "option.1", "number")?.row).toBe(4);
});

test("a key that stands twice names its first row; the other is told by its place", () => {
  const table = ledger("head", "option.1", "option.1", "total");
  expect(table.rows("ledger", "head", "total")).toEqual(["option.1", "#4"]);
  expect(table.twiceRows).toMatchObject([{ row: "option.1", first: "A3", second: "A4" }]);
});

test("without the lower row everything down to the last cell is told, without the upper one nothing", () => {
  expect(ledger("head", "option.1", "", "").rows("ledger", "head", "total")).toEqual(["option.1", "#4", "#5"]);
  expect(ledger("option.1", "total").rows("ledger", "head", "total")).toEqual([]);
  expect(ledger("head").rows("form", "head", "total")).toEqual([]);
});

test("whether a row is there", () => {
  const table = ledger("head", "option.1");
  expect(["option.1", "#9", "option.2"].map((row) => table.hasRow("ledger", row))).toEqual([true, true, false]);
  expect(table.hasRow("form", "option.1")).toBe(false);
});
