import { strToU8 } from "fflate";
import fc from "fast-check";
import { readSharedTexts, scanSharedTexts } from "../../../../src/workbook/xlsx/fast/sharedTexts";
import { readSharedStrings } from "../../../../src/workbook/xlsx/sharedStrings";
import { encodeEscapes, escapeXml } from "../../../../src/workbook/xlsx/xml";
import { changed, outcomeOf } from "./bothReaders";

const scan = (content: Uint8Array) => outcomeOf(() => scanSharedTexts("part", content));
const read = (content: Uint8Array) => outcomeOf(() => readSharedTexts("part", content));
const complete = (content: Uint8Array) => outcomeOf(() => readSharedStrings("part", content));
const table = (items: string) => strToU8(`<sst xmlns="u" count="9" uniqueCount="9">${items}</sst>`);

test.each([
  ["plain texts", "<si><t>甲</t></si><si><t>b</t></si><si><t>，🐎é</t></si>"],
  ["texts with spaces", '<si><t xml:space="preserve"> 甲 </t></si><si>\n<t xml:space="default">b</t>\n</si>'],
  ["rich texts", "<si><r><rPr><sz val='9'/></rPr><t>粗</t></r><r><t>体</t></r></si><si><t>后</t></si>"],
  ["phonetic guides", '<si><t>汉</t><rPh sb="0"><t>han</t></rPh><phoneticPr fontId="1"/></si><si><t>后</t></si>'],
  ["empty texts", "<si/><si></si><si><t/></si><si><t></t></si><si><t>后</t></si>"],
  [
    "escapes, entities and line ends",
    "<si><t>a_x000D_b</t></si><si><t>&lt;_x</t></si><si><t>a\r\nb</t></si><si><t>]]</t></si>",
  ],
  ["other parts behind the texts", "<si><t>甲</t></si><extLst><ext uri='a'><x:b/></ext></extLst>"],
  ["no texts", ""],
  ["white space", " \r\n\t"],
])("%s are read without the complete reader, and as that one does", (_name, items) => {
  expect(scan(table(items))).toEqual(complete(table(items)));
});

test("a table that is one empty tag holds no texts", () => {
  expect(scan(strToU8('<?xml version="1.0"?><sst count="0"/>'))).toEqual({ result: [] });
});

test.each([
  ["CDATA", "<si><t><![CDATA[甲]]></t></si>"],
  ["a comment", "<!-- a --><si><t>甲</t></si>"],
  ["a text outside an item", "<t>甲</t><si><t>乙</t></si>"],
  ["an item in an item", "<si><t>甲</t><si><t>乙</t></si></si>"],
  ["a tag in a text", "<si><t>甲<b/>乙</t></si>"],
  ["no end", "<si><t>甲</t>"],
  ["a wrong end", "<si><t>甲</si></t>"],
])("%s is left to the complete reader", (_name, items) => {
  expect(scan(table(items))).toBe("unfamiliar");
  expect(read(table(items))).toEqual(complete(table(items)));
});

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: fc.constantFrom("甲", "，", "a", "_", "x", "0", "D", " ", "\n", "]", "é", "🐎", "&") }),
  fc.constantFrom("长".repeat(9_000), "a".repeat(20_000), ""),
);

test("any texts come back, however many and however long", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
      const items = texts.map((one) => `<si><t xml:space="preserve">${escapeXml(encodeEscapes(one))}</t></si>`);
      expect(scan(table(items.join("")))).toEqual(complete(table(items.join(""))));
    }),
    { numRuns: 300 },
  );
});

const SAMPLE = `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="u" count="3"><si><t>甲乙_x000D_丙</t></si><si><t xml:space="preserve"> 🐎a </t></si><si><r><t>粗</t></r><rPh><t>cu</t></rPh><r><t>体</t></r><phoneticPr fontId="1"/></si><si/><si><t/></si><si><t>a&lt;b é ]] ，</t></si><si><t>后</t></si><extLst><ext/></extLst></sst>`;

test("a table changed anywhere is read or refused as the complete reader does, or left to it", () => {
  fc.assert(
    fc.property(changed(SAMPLE), (content) => {
      const scanned = scan(content);
      if (scanned !== "unfamiliar") expect(scanned).toEqual(complete(content));
    }),
    { numRuns: 5_000 },
  );
});

test("more texts than any workbook of this field has are refused, quickly or slowly read", () => {
  const items = "<si/>".repeat(1_000_001);
  const refused = { fault: { code: "too-large", part: "part" } };
  expect(scan(table(items))).toEqual(refused);
  expect(complete(table(items))).toEqual(refused);
});
