import { strFromU8, strToU8, unzipSync } from "fflate";
import { Package } from "../../../src/workbook/xlsx/openPackage";
import { deflatedZeros, faultOf, rawZip, type ZipFile } from "./fixtures";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
const file = (more: Partial<ZipFile> = {}): ZipFile => ({ name: "a.xml", content: "<a>一二三</a>", ...more });

test.each([
  ["a text", strToU8("hello"), "not-a-zip"],
  ["nothing", new Uint8Array(), "not-a-zip"],
  ["the letters PK alone", strToU8("PK"), "truncated"],
  ["an old workbook", new Uint8Array([...OLE, ...wide("Workbook")]), "legacy-format"],
  ["a workbook with a password", new Uint8Array([...OLE, 1, ...wide("EncryptedPackage")]), "password"],
  ["an old workbook cut off inside a name", new Uint8Array([...OLE, ...wide("EncryptedPack")]), "legacy-format"],
])("%s is refused by what it is", async (_name, bytes, code) => {
  expect(await faultOf(() => new Package(bytes))).toEqual({ code });
});

test("parts are read, packed or stored", () => {
  const pack = new Package(rawZip([file(), file({ name: "b.xml", stored: true })]));
  expect(["a.xml", "b.xml"].map((name) => strFromU8(pack.read(name) ?? new Uint8Array()))).toEqual([
    "<a>一二三</a>",
    "<a>一二三</a>",
  ]);
  expect(pack.read("c.xml")).toBeNull();
  expect(pack.read("__proto__")).toBeNull();
});

test.each([
  ["a smaller size than it has", { size: 3 }],
  ["no size", { size: 0 }],
  ["a larger size than it has", { size: 3_000 }],
  ["another checksum", { crc: 1 }],
  ["a smaller size, stored", { size: 3, stored: true }],
  ["that it is stored", { method: 0 }],
  ["that it is packed", { stored: true, method: 8 }],
] as const)("a part that declares %s is damaged", async (_name, more) => {
  const pack = new Package(rawZip([file(more)]));
  expect(await faultOf(() => pack.read("a.xml"))).toEqual({ code: "damaged-part", part: "a.xml" });
});

test.each([true, false])("a part with any bit flipped is damaged (stored: %s)", async (stored) => {
  const bytes = rawZip([file({ stored, content: "<a>1</a>" })]);
  const start = 30 + "a.xml".length;
  for (let bit = 0; bit < 8 * "<a>1</a>".length; bit++) {
    const flipped = bytes.slice();
    const at = start + (bit >> 3);
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit & 7));
    const pack = new Package(flipped);
    expect([bit, await faultOf(() => pack.read("a.xml"))]).toEqual([bit, { code: "damaged-part", part: "a.xml" }]);
  }
});

test("a part that unpacks to far more than it declares is refused", async () => {
  const bytes = rawZip([file({ packed: deflatedZeros(2 ** 30), size: 100 })]);
  expect(await faultOf(() => new Package(bytes).read("a.xml"))).toMatchObject({ code: "damaged-part" });
});

test("damage in one part does not keep another from being read", () => {
  const pack = new Package(rawZip([file({ crc: 1 }), file({ name: "b.xml" })]));
  expect(pack.read("b.xml")).not.toBeNull();
});

test("a saved package has every part once, in its order, the changed ones changed", () => {
  const pack = new Package(rawZip([file({ name: "z.xml" }), file(), file({ name: "picture.png", content: "png" })]));
  pack.write("a.xml", strToU8("new"));
  const saved = unzipSync(pack.save());
  expect(Object.entries(saved).map(([name, content]) => [name, strFromU8(content)])).toEqual([
    ["z.xml", "<a>一二三</a>"],
    ["a.xml", "new"],
    ["picture.png", "png"],
  ]);
});

test("the same parts give the same bytes", () => {
  const [one, other] = [0, 1].map(() => new Package(rawZip([file()])).save());
  expect(one).toEqual(other);
});

test("a damaged part that was not asked for keeps the package from being saved", async () => {
  const pack = new Package(rawZip([file(), file({ name: "picture.png", crc: 1 })]));
  expect(await faultOf(() => pack.save())).toEqual({ code: "damaged-part", part: "picture.png" });
});
