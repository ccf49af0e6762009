import type { CellStyle } from "hucre/xlsx";
import type { StyleName } from "../plan/types";

/** Printed forms: 宋体 for text, 黑体 for titles and headers; 五号 (10.5 pt) in tables. */
const SONG = "宋体";
const HEI = "黑体";
const TABLE_SIZE = 10.5;

const LINE = { style: "thin", color: { rgb: "FF000000" } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };

function fill(rgb: string): NonNullable<CellStyle["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { rgb } };
}
const INPUT_FILL = fill("FFFFF8DC");
const HEADER_FILL = fill("FFEDEDED");
const COMPUTED_FILL = fill("FFF5F5F5");

type Alignment = NonNullable<CellStyle["alignment"]>;
const left: Alignment = { horizontal: "left", vertical: "center", wrapText: true };
const centre: Alignment = { horizontal: "center", vertical: "center", wrapText: true };
const text = { name: SONG, size: TABLE_SIZE };
const bold = { name: SONG, size: TABLE_SIZE, bold: true };
const unlocked = { locked: false };

/** Fonts, borders and fills of the plan's styles. Only what a person fills in is unlocked. */
export const STYLES: Readonly<Record<StyleName, CellStyle>> = {
  title: { font: { name: HEI, size: 16, bold: true }, alignment: centre },
  subtitle: { font: text, alignment: left },
  header: { font: { name: HEI, size: TABLE_SIZE, bold: true }, alignment: centre, border: BOX, fill: HEADER_FILL },
  section: { font: bold, alignment: left, border: BOX, fill: HEADER_FILL },
  sectionText: { font: bold, alignment: { ...left, vertical: "top" }, border: BOX },
  subtotal: { font: bold, alignment: left, border: BOX },
  text: { font: text, alignment: left, border: BOX },
  textTop: { font: text, alignment: { ...left, vertical: "top" }, border: BOX },
  centre: { font: text, alignment: centre, border: BOX },
  points: { font: text, alignment: centre, border: BOX },
  score: { font: text, alignment: centre, border: BOX, fill: INPUT_FILL, protection: unlocked },
  choice: { font: text, alignment: centre, border: BOX, fill: INPUT_FILL, protection: unlocked },
  entry: { font: text, alignment: left, border: BOX, fill: INPUT_FILL, protection: unlocked },
  computed: { font: bold, alignment: centre, border: BOX, fill: COMPUTED_FILL },
  strong: { font: bold, alignment: centre, border: BOX },
  note: { font: text, alignment: left },
  sign: { font: text, alignment: left, border: BOX },
  status: { font: { ...text, color: { rgb: "FFC00000" } }, alignment: centre },
  hidden: { font: { name: SONG, size: 9 } },
};
