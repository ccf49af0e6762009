import { strToU8 } from "fflate";
import { readSharedStrings } from "../../../src/workbook/xlsx/sharedStrings";
import { faultOf } from "./fixtures";

const read = (xml: string) => readSharedStrings("xl/sharedStrings.xml", strToU8(xml));

test.each([
  ["a plain text", "<si><t>甲</t></si>", ["甲"]],
  ["an empty text", "<si><t/></si><si/>", ["", ""]],
  ["spaces", '<si><t xml:space="preserve"> 甲 \n乙 </t></si>', [" 甲 \n乙 "]],
  ["runs", "<si><r><rPr><b/></rPr><t>甲</t></r><r><t>乙</t></r></si>", ["甲乙"]],
  ["phonetic runs", '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>', ["漢字"]],
  ["space between tags", "<si>\n <r>\n <t>甲</t>\n </r>\n</si>", ["甲"]],
  ["CDATA", "<si><t><![CDATA[<甲>&]]></t></si>", ["<甲>&"]],
  ["an escape split over runs", "<si><r><t>a_x000D</t></r><r><t>_b</t></r></si>", ["a\rb"]],
  ["order", "<si><t>甲</t></si><si><t>乙</t></si><si><t>甲</t></si>", ["甲", "乙", "甲"]],
])("%s is read", (_name, items, texts) => {
  expect(read(`<sst>${items}</sst>`)).toEqual(texts);
});

test("prefixed tags are read", () => {
  expect(read('<x:sst xmlns:x="u"><x:si><x:t>甲</x:t></x:si></x:sst>')).toEqual(["甲"]);
});

test("a table that breaks off is damaged", async () => {
  expect(await faultOf(() => read("<sst><si><t>甲"))).toEqual({ code: "damaged-part", part: "xl/sharedStrings.xml" });
});
