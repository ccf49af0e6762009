import type { CellFormat, Edge } from "../../host/model/cellFormat";
import type { Result } from "../../host/model/cell";

/** The edges that a painted cell draws: its neighbours draw the others, unless it is the first of its line. */
export interface DrawnEdges {
  readonly right: Edge;
  readonly bottom: Edge;
  readonly left?: Edge;
  readonly top?: Edge;
}

const GRIDLINE = "1px solid #dcdcdc";
const NO_LINE = "1px solid transparent";

/** Fonts of forms that a machine without Microsoft's fonts has under other names. */
const FONTS: Readonly<Record<string, string>> = {
  宋体: '"宋体", SimSun, "Noto Serif CJK SC", serif',
  黑体: '"黑体", SimHei, "Noto Sans CJK SC", sans-serif',
  仿宋: '"仿宋", FangSong, "Noto Serif CJK SC", serif',
  楷体: '"楷体", KaiTi, "Noto Serif CJK SC", serif',
};

const LINES: Readonly<Record<string, string>> = { Dash: "dashed", DashDot: "dashed", Dot: "dotted", Double: "double" };
const WIDTHS: Readonly<Record<string, number>> = { Medium: 2, Thick: 3 };
const VERTICAL: Readonly<Record<string, string>> = { Top: "top", Center: "middle", Bottom: "bottom" };
const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "justify",
};
const GENERAL = { blank: "left", text: "left", number: "right", boolean: "center", error: "center" } as const;

function lineOf({ style, weight, color }: Edge, isPlain: boolean, hasGridlines: boolean): string {
  if (style === "None") return isPlain && hasGridlines ? GRIDLINE : NO_LINE;
  return `${WIDTHS[weight] ?? 1}px ${weight === "Hairline" ? "dotted" : (LINES[style] ?? "solid")} ${color}`;
}

/** A font's name within a style; quotes and semicolons would end it. */
function fontOf(name: string): string {
  return FONTS[name] ?? `"${name.replace(/["\\;]/gu, "")}", sans-serif`;
}

/** Where the text of a cell stands. */
export function alignmentOf({ horizontalAlignment }: CellFormat, kind: Result["kind"]): string {
  return HORIZONTAL[horizontalAlignment] ?? GENERAL[kind];
}

/** The style of a painted cell. */
export function cellCss(format: CellFormat, kind: Result["kind"], edges: DrawnEdges, hasGridlines: boolean): string {
  const { fontName, fontSize, fontColor, bold, italic, underline, fillColor, indentLevel, wrapText } = format;
  const isPlain = fillColor === "";
  return [
    `font-family:${fontOf(fontName)}`,
    `font-size:${fontSize}pt`,
    `color:${fontColor}`,
    bold ? "font-weight:700" : "",
    italic ? "font-style:italic" : "",
    underline === "None" ? "" : "text-decoration:underline",
    isPlain ? "" : `background-color:${fillColor}`,
    `text-align:${alignmentOf(format, kind)}`,
    `vertical-align:${VERTICAL[format.verticalAlignment] ?? "middle"}`,
    indentLevel > 0 ? `padding-left:${3 + indentLevel * 9}px` : "",
    wrapText ? "white-space:pre-wrap" : "",
    ...Object.entries(edges).map(([side, edge]: [string, Edge]) => {
      return `border-${side}:${lineOf(edge, isPlain, hasGridlines)}`;
    }),
  ]
    .filter((part) => part !== "")
    .join(";");
}
