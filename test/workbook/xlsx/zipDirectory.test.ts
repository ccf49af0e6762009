import { packedBytes, readDirectory } from "../../../src/workbook/xlsx/zipDirectory";
import { faultOf, rawZip, type ZipFile } from "./fixtures";

const MEGABYTE = 2 ** 20;
const file = (more: Partial<ZipFile> = {}): ZipFile => ({ name: "a.xml", content: "<a/>", ...more });

test("every file of a zip is listed with what the directory declares", () => {
  const bytes = rawZip([file(), file({ name: "b/甲.xml", content: "<b/>", stored: true })]);
  const entries = readDirectory(bytes);
  expect(entries.map(({ name, method, size }) => [name, method, size])).toEqual([
    ["a.xml", 8, 4],
    ["b/甲.xml", 0, 4],
  ]);
  expect(entries[1] && new TextDecoder().decode(packedBytes(bytes, entries[1]))).toBe("<b/>");
});

test("a zip is found behind a comment of any length", () => {
  const bytes = rawZip([file()]);
  const commented = new Uint8Array([...bytes, ...new Uint8Array(0xffff)]);
  expect(readDirectory(commented)).toHaveLength(1);
});

test.each([
  ["climbs", "../a.xml"],
  ["climbs inside", "xl/../../a.xml"],
  ["climbs with backslashes", "xl\\..\\a.xml"],
  ["is absolute", "/a.xml"],
  ["is absolute with a backslash", "\\a.xml"],
  ["names a drive", "C:a.xml"],
  ["holds a zero byte", "a\0.xml"],
  ["is empty", ""],
])("a name that %s is refused", async (_name, name) => {
  expect(await faultOf(() => readDirectory(rawZip([file({ name })])))).toEqual({ code: "unsafe-package", part: name });
});

test("dots that climb nowhere are a name like any other", () => {
  expect(readDirectory(rawZip([file({ name: "xl/a..b/...xml" })]))).toHaveLength(1);
});

test("a name that stands there twice is refused", async () => {
  expect(await faultOf(() => readDirectory(rawZip([file(), file()])))).toEqual({
    code: "unsafe-package",
    part: "a.xml",
  });
});

test("an unknown way of packing is refused", async () => {
  expect(await faultOf(() => readDirectory(rawZip([file({ method: 14 })])))).toMatchObject({ code: "unsafe-package" });
});

test("an encrypted file is a file with a password", async () => {
  expect(await faultOf(() => readDirectory(rawZip([file({ flags: 1 })])))).toEqual({ code: "password" });
});

test.each([
  ["size", { size: 0xffffffff }, "unsafe-package"],
  ["packed size", { packedSize: 0xffffffff }, "unsafe-package"],
] as const)("a %s that refers to zip64 is refused", async (_name, more, code) => {
  expect(await faultOf(() => readDirectory(rawZip([file(more)])))).toMatchObject({ code });
});

test("a number of files that refers to zip64, or is beyond reason, is refused", async () => {
  for (const count of [0xffff, 5_001]) {
    expect(await faultOf(() => readDirectory(rawZip([file()], count)))).toMatchObject({ code: "too-large" });
  }
});

test("more files than the directory holds are a truncated zip", async () => {
  expect(await faultOf(() => readDirectory(rawZip([file()], 2)))).toEqual({ code: "truncated" });
});

test.each([
  ["a single file", [file({ size: 257 * MEGABYTE, packedSize: 100 * MEGABYTE })]],
  ["a ratio", [file({ size: 5 * MEGABYTE, packedSize: 1_000 })]],
  [
    "all files together",
    ["a", "b", "c"].map((name) => file({ name, size: 200 * MEGABYTE, packedSize: 20 * MEGABYTE })),
  ],
])("%s beyond reason is refused by what is declared, without unpacking", async (_name, files) => {
  const bytes = rawZip(files);
  expect(await faultOf(() => readDirectory(bytes))).toMatchObject({ code: "too-large" });
});

test("a small file may be packed as tightly as it likes", () => {
  expect(readDirectory(rawZip([file({ content: new Uint8Array(2 * MEGABYTE) })]))).toHaveLength(1);
});

test("files without an end of the directory are truncated", async () => {
  const bytes = rawZip([file()]);
  for (const length of [0, 1, 21, bytes.length - 1]) {
    expect(await faultOf(() => readDirectory(bytes.slice(0, length)))).toEqual({ code: "truncated" });
  }
});

test.each([
  ["points behind the end", { offset: 0xffffffff }],
  ["points at no header", { offset: 5 }],
  ["ends behind the end", { packedSize: 10_000 }],
])("a file that %s is truncated", async (_name, more) => {
  const bytes = rawZip([file(more)]);
  const [entry] = readDirectory(bytes);
  expect(await faultOf(() => entry && packedBytes(bytes, entry))).toEqual({ code: "truncated" });
});

test("bytes are read where they stand in a larger buffer", () => {
  const bytes = rawZip([file()]);
  const larger = new Uint8Array(bytes.length + 20);
  larger.set(bytes, 13);
  expect(readDirectory(larger.subarray(13, 13 + bytes.length))).toHaveLength(1);
});
