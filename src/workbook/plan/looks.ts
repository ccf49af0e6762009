import type { StyleName } from "./types";

const SONG = "宋体";
const HEI = "黑体";
const TABLE_SIZE = 10.5;

/** How the cells of a style look. Colours are RRGGBB. */
export interface Look {
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal: "Left" | "Center";
  readonly vertical: "Top" | "Center";
  readonly boxed?: boolean;
  readonly unlocked?: boolean;
  /** How figures are shown; "@" keeps whatever is typed a text. */
  readonly numberFormat?: string;
}

const left = { font: SONG, size: TABLE_SIZE, horizontal: "Left", vertical: "Center" } as const;
const centre = { ...left, horizontal: "Center" } as const;
/** Background of the cells that a person fills in. */
export const ENTRY_FILL = "FFF8DC";
/** Backgrounds of entries that a finding is about. */
export const MARK_FILLS = { error: "F8CBAD", warning: "FFE699" } as const;
const figure = { boxed: true, fill: "F5F5F5" } as const;
const input = { boxed: true, fill: ENTRY_FILL, unlocked: true } as const;

/**
 * Looks of the styles. Printed forms: 宋体 for text, 黑体 for titles and headers, 五号 (10.5 pt) in tables. Only what a
 * person fills in is unlocked.
 */
export const LOOKS: Readonly<Record<StyleName, Look>> = {
  title: { ...centre, font: HEI, size: 16, bold: true },
  subtitle: left,
  header: { ...centre, font: HEI, bold: true, boxed: true, fill: "EDEDED" },
  section: { ...left, bold: true, boxed: true, fill: "EDEDED" },
  sectionText: { ...left, vertical: "Top", bold: true, boxed: true },
  subtotal: { ...left, bold: true, boxed: true },
  text: { ...left, boxed: true },
  textTop: { ...left, vertical: "Top", boxed: true },
  centre: { ...centre, boxed: true },
  points: { ...centre, boxed: true },
  score: { ...centre, ...input },
  choice: { ...centre, ...input },
  entry: { ...left, ...input },
  computed: { ...centre, bold: true, boxed: true, fill: "F5F5F5" },
  strong: { ...centre, bold: true, boxed: true },
  note: left,
  sign: { ...left, boxed: true },
  status: { ...centre, colour: "C00000" },
  textEntry: { ...left, ...input, numberFormat: "@" },
  longEntry: { ...left, ...input, vertical: "Top" },
  yearEntry: { ...centre, ...input, numberFormat: '0"年"' },
  limitEntry: { ...centre, ...input, numberFormat: '"（"General"）"' },
  percent: { ...centre, ...figure, numberFormat: "0.00" },
  quantity: { ...centre, ...figure, numberFormat: "[=0]0;[>=10]0.00;0.00####" },
  derived: { ...centre, ...figure },
  mean: { ...centre, ...figure, bold: true, numberFormat: "0.00##" },
  hidden: { ...left, size: 9 },
};

/** Page margins in points; the footer fits below. */
export const MARGINS = { top: 54, bottom: 54, left: 43, right: 43, header: 22, footer: 22 } as const;
