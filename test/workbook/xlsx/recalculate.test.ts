import { strFromU8, strToU8 } from "fflate";
import { askRecalculation } from "../../../src/workbook/xlsx/recalculate";

const ask = (xml: string) => strFromU8(askRecalculation("xl/workbook.xml", strToU8(xml)));
const book = (inside: string) => `<workbook>${inside}</workbook>`;

test.each([
  ["without settings", "<sheets/><a/>", '<sheets/><calcPr fullCalcOnLoad="1"/><a/>'],
  [
    "without settings, behind the defined names",
    "<sheets/><definedNames><definedName/></definedNames><a/>",
    '<sheets/><definedNames><definedName/></definedNames><calcPr fullCalcOnLoad="1"/><a/>',
  ],
  ["with settings", '<sheets/><calcPr calcId="1"/>', '<sheets/><calcPr calcId="1" fullCalcOnLoad="1"/>'],
  ["with open settings", "<sheets/><calcPr ></calcPr>", '<sheets/><calcPr fullCalcOnLoad="1"></calcPr>'],
  [
    "told not to",
    "<sheets/><calcPr fullCalcOnLoad = '0' calcId='1' />",
    "<sheets/><calcPr calcId='1' fullCalcOnLoad=\"1\"/>",
  ],
  ["told so before", '<sheets/><calcPr fullCalcOnLoad="1"/>', '<sheets/><calcPr fullCalcOnLoad="1"/>'],
])("a workbook %s is asked to compute everything anew", (_name, before, after) => {
  expect(ask(book(before))).toBe(book(after));
});

test("a prefixed workbook is asked in its own prefix", () => {
  expect(ask('<x:workbook xmlns:x="u"><x:sheets></x:sheets></x:workbook>')).toBe(
    '<x:workbook xmlns:x="u"><x:sheets></x:sheets><x:calcPr fullCalcOnLoad="1"/></x:workbook>',
  );
});

test("asking twice changes nothing more", () => {
  const once = ask(book("<sheets/>"));
  expect(ask(once)).toBe(once);
});
