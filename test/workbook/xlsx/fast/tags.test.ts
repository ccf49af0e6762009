import { strToU8 } from "fflate";
import fc from "fast-check";
import { readTags, tagQuery } from "../../../../src/workbook/xlsx/fast/tags";
import { readXml } from "../../../../src/workbook/xlsx/xml";
import { changed, outcomeOf } from "./bothReaders";

const SHEETS = tagQuery("sheet", "name", ":id");
const SAMPLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="u" xmlns:r="v"><sheets><sheet name="封面 &amp; &quot;甲&quot;" sheetId="1" r:id="rId1"/><sheet r:id='rId2' name='a' state="hidden"></sheet></sheets><definedNames><definedName name="x">'封面'!$A$1</definedName></definedNames></workbook>`;

/** What the complete reader finds of the same query. */
function complete(content: Uint8Array): string[][] {
  const found: string[][] = [];
  readXml("part", content, {
    open: (tag, attributes) => {
      const id = Object.keys(attributes).find((name) => name.endsWith(":id")) ?? "";
      if (tag === "sheet") found.push([attributes["name"] ?? "", attributes[id] ?? ""]);
    },
  });
  return found;
}

test("the wanted values of the wanted tags are read, in their order", () => {
  expect(readTags("part", strToU8(SAMPLE), SHEETS)).toEqual([
    ['封面 & "甲"', "rId1"],
    ["a", "rId2"],
  ]);
});

test.each([
  ["a prefix", '<x:workbook><x:sheet name="a" rel:id="b"/></x:workbook>', [["a", "b"]]],
  ["a comment", '<workbook><!-- a --><sheet name="a" r:id="b"/></workbook>', [["a", "b"]]],
  ["the root itself", '<sheet name="a"/>', [["a", ""]]],
  ["line ends in a value", '<w><sheet name="a&#10;b\r\nc\td"/></w>', [["a\nb c d", ""]]],
  ["a name of the language", '<w><sheet __proto__="a" constructor="b" name="c"/></w>', [["c", ""]]],
])("%s makes no difference", (_name, xml, expected) => {
  expect(readTags("part", strToU8(xml), SHEETS)).toEqual(expected);
  expect(complete(strToU8(xml))).toEqual(expected);
});

test("a part changed anywhere is read or refused as the complete reader does", () => {
  fc.assert(
    fc.property(changed(SAMPLE), (content) => {
      expect(outcomeOf(() => readTags("part", content, SHEETS))).toEqual(outcomeOf(() => complete(content)));
    }),
    { numRuns: 3_000 },
  );
});
