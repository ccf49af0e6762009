import fc from "fast-check";
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

test("what is remembered of one workbook does not mislead in another", () => {
  const key = fc.constantFrom<string[]>("", "head", "option.1", "option.2", "total");
  const someKeys = fc.array(key, { maxLength: 6 });
  fc.assert(
    fc.property(someKeys, someKeys, (one, other) => {
      ledger(...one);
      const table = ledger(...other);
      for (const row of ["head", "option.1", "option.2", "total"]) {
        const first = other.indexOf(row);
        expect(table.find("ledger", row, "number")?.row).toBe(first < 0 ? undefined : first + 1);
      }
      const again = other.filter((row, index) => row !== "" && other.indexOf(row) < index);
      expect(table.twiceRows.map(({ row }) => row).sort()).toEqual(again.sort());
    }),
  );
});

test("cells in any order are found, of several at one place the last one", () => {
  const cells = [cell(3, 1, "below"), cell(3, 0, "total"), cell(1, 0, "head"), cell(1, 1, "old"), cell(1, 1, "new")];
  const corner = [cell(0, 0, mark("ledger", "some-table")), cell(0, 1, "number")];
  const [table] = locateTables([{ name: "台账", cells: [...cells, ...corner] }]);
  expect(table?.find("ledger", "head", "number")?.cell?.value).toBe("new");
  expect(table?.find("ledger", "total", "number")?.cell?.value).toBe("below");
  expect(table?.rows("ledger", "head", "gone")).toEqual(["#3", "total"]);
});
