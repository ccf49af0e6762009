import { deflateSync, strToU8 } from "fflate";
import { FaultError, type Fault } from "../../../src/core/fault";
import { newWorkbook } from "../../../src/tasks/newWorkbook";
import { crc32 } from "../../../src/workbook/xlsx/crc32";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";

/** A file inside a zip; whatever is given besides name and content is declared instead of the truth. */
export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly stored?: boolean;
  /** What stands in the zip instead of the packed content. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly flags?: number;
  readonly offset?: number;
}

type Field = readonly [value: number, width: 2 | 4];

function bytesOf(...fields: readonly Field[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, width]) => Array.from({ length: width }, (_, at) => (value >>> (8 * at)) & 0xff)),
  );
}

function contentOf({ content, stored = false, packed }: ZipFile) {
  const plain = typeof content === "string" ? strToU8(content) : content;
  return { plain, data: packed ?? (stored ? plain : deflateSync(plain)) };
}

/** What local header and central directory both say of a file, from the version on. */
function description(file: ZipFile): Uint8Array {
  const { plain, data } = contentOf(file);
  return bytesOf(
    [20, 2],
    [file.flags ?? 0, 2],
    [file.method ?? (file.stored ? 0 : 8), 2],
    [0, 4],
    [file.crc ?? crc32(plain), 4],
    [file.packedSize ?? data.length, 4],
    [file.size ?? plain.length, 4],
    [strToU8(file.name).length, 2],
    [0, 2],
  );
}

/** A zip file byte by byte, so that it can say what no writer would; `count` is the declared number of files. */
export function rawZip(files: readonly ZipFile[], count = files.length): Uint8Array {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  const lengthOf = (chunks: readonly Uint8Array[]) => chunks.reduce((sum, { length }) => sum + length, 0);
  for (const file of files) {
    const offset = file.offset ?? lengthOf(local);
    const name = strToU8(file.name);
    local.push(bytesOf([0x04034b50, 4]), description(file), name, contentOf(file).data);
    const behind = bytesOf([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    central.push(bytesOf([0x02014b50, 4], [20, 2]), description(file), behind, name);
  }
  const sizes: readonly Field[] = [
    [count, 2],
    [count, 2],
    [lengthOf(central), 4],
    [lengthOf(local), 4],
  ];
  const end = bytesOf([0x06054b50, 4], [0, 2], [0, 2], ...sizes, [0, 2]);
  return new Uint8Array(Buffer.concat([...local, ...central, end]));
}

/** A deflated run of zeros, put together by hand: 13 bytes for each 2064 zeros. */
export function deflatedZeros(count: number): Uint8Array {
  const matches = Math.floor(count / 2_064) * 8;
  const bits = `11000110000${"1100010100000".repeat(16)}`;
  const head = Array.from({ length: 26 }, (_, at) =>
    Array.from(bits.slice(8 * at, 8 * at + 8)).reduce((byte, bit, place) => byte | (Number(bit) << place), 0),
  );
  const bytes = new Uint8Array(Math.ceil((11 + 13 * matches + 7) / 8));
  for (let at = 0; at < bytes.length; at++) bytes[at] = head[at < 13 ? at : 13 + (at % 13)] ?? 0;
  return bytes;
}

/** The fault that `work` ends with; any other exception, or none, fails the test. */
export async function faultOf(work: () => unknown): Promise<Fault> {
  try {
    await work();
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** A new workbook of a built-in table, as bytes. */
export async function newFile(id = "guangdong-2009-voluntary", entries: unknown = {}): Promise<Uint8Array> {
  return writeNew(await newWorkbook(id, entries));
}

/** The XML of a sheet with the given rows. */
export function sheetXml(rows: string): string {
  return `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
}

/** A row with one cell, in A1. */
export function cellXml(attributes: string, content: string): string {
  return sheetXml(`<row r="1"><c r="A1"${attributes}>${content}</c></row>`);
}
