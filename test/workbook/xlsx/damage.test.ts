import fc from "fast-check";
import { FaultError } from "../../../src/core/fault";
import { openTable } from "../../../src/tasks/openTable";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { faultOf, newFile, sheetXml } from "./fixtures";
import { rewrite, workbookOf } from "./packages";

async function open(bytes: Uint8Array): Promise<string> {
  const { template } = await openTable(new XlsxWorkbook(bytes));
  return template.id;
}

test("a small workbook cut off anywhere is refused with a fault", async () => {
  const bytes = workbookOf(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
  for (let length = 0; length < bytes.length; length += 10) {
    expect([length, await faultOf(() => open(bytes.slice(0, length)))]).toEqual([
      length,
      { code: length < 2 ? "not-a-zip" : "truncated" },
    ]);
  }
});

test("a workbook with any bytes changed opens or is refused with a fault", async () => {
  const bytes = await newFile();
  const flip = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
  const near = fc.tuple(fc.integer({ min: bytes.length - 1_500, max: bytes.length - 1 }), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(flip, near), { minLength: 1, maxLength: 3 }), async (flips) => {
      const changed = bytes.slice();
      for (const [at, mask] of flips) changed[at] = (changed[at] ?? 0) ^ mask;
      const outcome = await open(changed).catch((error: unknown) => error);
      expect(outcome instanceof FaultError || outcome === "guangdong-2009-voluntary" || outcome).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("a workbook whose sheet has any letter changed opens or is refused with a fault", async () => {
  const bytes = await newFile();
  await fc.assert(
    fc.asyncProperty(fc.nat(20_000), fc.constantFrom("<", ">", '"', "/", "A", "9", "&", " "), async (at, letter) => {
      const changed = rewrite(
        bytes,
        "xl/worksheets/sheet2.xml",
        (xml) => `${xml.slice(0, at)}${letter}${xml.slice(at + 1)} `,
      );
      const outcome = await open(changed).catch((error: unknown) => error);
      expect(outcome instanceof FaultError || outcome === "guangdong-2009-voluntary" || outcome).toBe(true);
    }),
    { numRuns: 100 },
  );
});

const key = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const MARK = key("A1", "qingping:scoring:guangdong-2009-voluntary");

// Work that grew with the square of the keys would not end within the runner's time, or would not fit into memory.
test("one key in very many rows is read", async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `<row r="${at + 2}">${key(`A${at + 2}`, "1.1")}</row>`);
  expect(await open(workbookOf(sheetXml(`<row r="1">${MARK}</row>${rows.join("")}`)))).toBe("guangdong-2009-voluntary");
});

test("many keys along both edges are read", async () => {
  const count = 5_000;
  const columns = Array.from({ length: count }, (_, at) => `<c t="inlineStr"><is><t>c${at}</t></is></c>`);
  const rows = Array.from({ length: count }, (_, at) => `<row r="${at + 2}">${key(`A${at + 2}`, `r${at}`)}</row>`);
  const sheet = sheetXml(`<row r="1">${MARK}${columns.join("")}</row>${rows.join("")}`);
  expect(await open(workbookOf(sheet))).toBe("guangdong-2009-voluntary");
});
