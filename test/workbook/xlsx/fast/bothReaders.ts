import { strToU8 } from "fflate";
import fc from "fast-check";
import { FaultError, type Fault } from "../../../../src/core/fault";
import { parseMark } from "../../../../src/workbook/slots";
import type { ReadSheet } from "../../../../src/workbook/workbook";
import { readOwnSheets } from "../../../../src/workbook/xlsx/fast/fastXlsx";
import { Unfamiliar } from "../../../../src/workbook/xlsx/fast/textScanner";
import { fflateUnpacker } from "../../../../src/workbook/xlsx/fflateUnpacker";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsxWorkbook";

/** What reading gives: a result, the fault it is refused with, or the scanner's word that it leaves the part to others. */
export type Outcome = { readonly result: unknown } | { readonly fault: Fault } | "unfamiliar";

/** Any other exception fails the test. */
export function outcomeOf(work: () => unknown): Outcome {
  try {
    return { result: work() };
  } catch (error) {
    if (error instanceof FaultError) return { fault: error.fault };
    if (error instanceof Unfamiliar) return "unfamiliar";
    throw error;
  }
}

/** Our sheets as the complete reader reads them. */
export async function completely(bytes: Uint8Array): Promise<ReadSheet[]> {
  const sheets = await new XlsxWorkbook(bytes).readSheets();
  return sheets.filter(({ cells }) => cells.some(({ value }) => parseMark(value) !== null));
}

/** Expects that both readers read the same sheets, and that there are some. */
export async function expectSame(bytes: Uint8Array): Promise<void> {
  const fast = readOwnSheets(bytes, fflateUnpacker);
  expect(fast).toEqual(await completely(bytes));
  expect(fast.length).toBeGreaterThan(0);
}

/** Pieces of XML, characters and bytes that readers stumble over. */
const PIECES = [
  ...["<", ">", "/", "&", "=", '"', "'", " ", "\n", "\r\n", "\t", "\0", "\u000b", "]]>", "]]", "_x0041_", "_x"],
  ...["&amp;", "&#65;", "&#x4e2d;", "&#0;", "&#xFFFF;", "&constructor;", "&__proto__;", "&;"],
  ...["<!-- x -->", "<![CDATA[<v>3</v>]]>", "<?pi x?>", "<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY b 'c'>]>"],
  ...["<v>9</v>", "<f/>", "<is><t>q</t></is>", "<c/>", '<c r="B9"><v>4</v></c>', "</c>", "</row>", '<row r="9">'],
  ...["<t>z</t>", "<si><t>k</t></si>", "<x:v>1</x:v>", "x:", "<rPh><t>y</t></rPh>", "<sheetData/>"],
  ...["r=", 't="s"', ' t="e"', "t='b'", ' xml:space="preserve"', "A", "XFD1048576", "XFE1", "a1"],
  ...[
    "0",
    "00",
    "1",
    "-",
    "+",
    "e5",
    ".",
    "007",
    "12345678901234567",
    "\ufeff",
    "\uffff",
    "\ufffe",
    "\u2028",
    "\u0085",
  ],
  ...["é", "马", "，", "🐎"],
].map((piece) => strToU8(piece));

interface Edit {
  readonly at: number;
  readonly put: Uint8Array;
  readonly remove: number;
}

function edited(bytes: Uint8Array, { at, put, remove }: Edit): Uint8Array {
  const place = at % bytes.length;
  return Uint8Array.from([...bytes.subarray(0, place), ...put, ...bytes.subarray(place + remove)]);
}

/** A part with one or two places changed: a byte, a piece put in or taken out. */
export function changed(part: string): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(1_000_000);
  const byte = fc.nat(255).map((value) => Uint8Array.of(value));
  const edit = fc.oneof(
    fc.record({ at: place, put: byte, remove: fc.constant(1) }),
    fc.record({ at: place, put: fc.constantFrom(...PIECES), remove: fc.constantFrom(0, 0, 0, 1, 3, 8) }),
    fc.record({ at: place, put: fc.constant(new Uint8Array()), remove: fc.integer({ min: 1, max: 12 }) }),
  );
  return fc.array(edit, { minLength: 0, maxLength: 2 }).map((edits) => edits.reduce(edited, strToU8(part)));
}
