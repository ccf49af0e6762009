import { compareTables } from "../../src/tasks/compareTables";
import { newWorkbook } from "../../src/tasks/newWorkbook";
import { openTable } from "../../src/tasks/openTable";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";

const ID = "guangdong-2009-renewal";

/** A table whose hidden sheet says that it was made from another edition. */
async function opened(facts: Readonly<Record<string, string | number>> = {}, id = ID) {
  const workbook = new XlsxWorkbook(await writeNew(await newWorkbook(id)));
  const { table } = await openTable(workbook);
  const changes = Object.entries(facts).flatMap(([row, value]) => {
    const found = table.find("meta", row, "value");
    return found ? [{ sheet: found.sheet, row: found.row, column: found.column, value, keepFormula: false }] : [];
  });
  await workbook.writeCells(changes);
  return openTable(workbook);
}

test("two workbooks of one edition have nothing to tell about it", async () => {
  expect(compareTables(await opened(), await opened()).editions).toBeNull();
});

test("another edition is told by its version, or by its content where the version is the same", async () => {
  const [ours, other] = [await opened(), await opened({ version: 9, hash: "a1b2c3d4e5f6" })];
  expect(compareTables(ours, other).editions).toEqual({ before: "1", after: "9" });
  const changed = await opened({ hash: "a1b2c3d4e5f6" });
  expect(compareTables(changed, ours).editions).toEqual({ before: "a1b2c3d4", after: ours.hash.slice(0, 8) });
});

test("different tables are refused, those of different kinds too", async () => {
  for (const id of ["anhui-2007-performance-2", "zhejiang-2003"]) {
    const [first, second] = [await opened(), await opened({}, id)];
    expect(() => compareTables(first, second)).toThrow(
      expect.objectContaining({ fault: { code: "different-tables", first: ID, second: id } }) as Error,
    );
  }
});
