import { readerFor } from "../../../src/importing/files/readers";
import { readFile } from "../../../src/taskpane/importing/readSource";

const TABLE = "序号\t内容\t分值\n1\t机构\t100\n";
const texts = (bytes: Uint8Array) =>
  readFile("表.txt", bytes).parts.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

test("the pane reads a text in every encoding that the command line reads", () => {
  const plain = texts(Buffer.from(TABLE));
  expect(plain).toContainEqual(["1", "机构", "100"]);
  expect(texts(Buffer.from(`\uFEFF${TABLE}`, "utf16le"))).toEqual(plain);
});

test("bytes that are no text are refused, and so is a file of another kind", () => {
  expect(() => texts(Uint8Array.of(0x00, 0xff, 0x00, 0x81))).toThrow(
    expect.objectContaining({ fault: { code: "entries-not-utf8" } }) as Error,
  );
  expect(() => readFile("表.PDF", new Uint8Array())).toThrow(
    expect.objectContaining({ fault: { code: "import-format", ending: "pdf" } }) as Error,
  );
});

test("an ending is known in any letters, and a key of every object is none", () => {
  expect([readerFor("XLSX"), readerFor("docm")]).toEqual([expect.any(Function), expect.any(Function)]);
  expect([readerFor(""), readerFor("constructor"), readerFor("__proto__")]).toEqual([null, null, null]);
});
