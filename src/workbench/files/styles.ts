import type { CellStyle } from "hucre/xlsx";
import { type CellFormat, DEFAULT_FORMAT } from "../host/model/cellFormat";
import { readColour, writeColour } from "./colours";
import { readEdges, writeEdges } from "./edges";

type Font = NonNullable<CellStyle["font"]>;
type Alignment = NonNullable<CellStyle["alignment"]>;
type Changes = { -readonly [Key in keyof CellFormat]?: CellFormat[Key] };

const UNDERLINES: Readonly<Record<string, NonNullable<Font["underline"]>>> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

const HORIZONTAL: Readonly<Record<string, NonNullable<Alignment["horizontal"]>>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Readonly<Record<string, NonNullable<Alignment["vertical"]>>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

function nameOf<Value>(names: Readonly<Record<string, Value>>, value: Value | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === value);
}

function readFont(font: Font | undefined, theme: readonly string[]): Changes {
  if (!font) return {};
  const { name, size, bold, italic, underline, color } = font;
  const changes: Changes = {};
  if (name !== undefined) changes.fontName = name;
  if (size !== undefined) changes.fontSize = size;
  if (bold) changes.bold = true;
  if (italic) changes.italic = true;
  if (underline) changes.underline = nameOf(UNDERLINES, underline) ?? "Single";
  const shown = readColour(color, theme);
  if (shown !== null) changes.fontColor = shown;
  return changes;
}

/** Only plain fills are modelled: patterns and gradients are left out. */
function readFill(fill: CellStyle["fill"], theme: readonly string[]): Changes {
  if (fill?.type !== "pattern" || fill.pattern !== "solid") return {};
  const shown = readColour(fill.fgColor, theme);
  return shown === null ? {} : { fillColor: shown };
}

function readAlignment(alignment: Alignment | undefined): Changes {
  if (!alignment) return {};
  const changes: Changes = {};
  const horizontal = nameOf(HORIZONTAL, alignment.horizontal);
  const vertical = nameOf(VERTICAL, alignment.vertical);
  if (horizontal !== undefined) changes.horizontalAlignment = horizontal;
  if (vertical !== undefined) changes.verticalAlignment = vertical;
  if (alignment.wrapText) changes.wrapText = true;
  if (alignment.indent) changes.indentLevel = alignment.indent;
  return changes;
}

/**
 * Looks of a cell of a file. Strikethrough, rotation, shrinking and rich text are not modelled.
 * @param defaultFont The workbook's own font, which cells that name none have.
 */
export function readStyle(
  style: CellStyle | undefined,
  theme: readonly string[],
  defaultFont: Font | undefined,
): Partial<CellFormat> {
  const { font, fill, border, alignment, numFmt, protection } = style ?? {};
  const changes: Changes = {
    ...readFont(font ?? defaultFont, theme),
    ...readFill(fill, theme),
    ...readAlignment(alignment),
    ...readEdges(border, theme),
  };
  if (numFmt !== undefined) changes.numberFormat = numFmt;
  if (protection?.locked === false) changes.locked = false;
  if (protection?.hidden) changes.formulaHidden = true;
  return changes;
}

function writeFont({ fontName, fontSize, fontColor, bold, italic, underline }: CellFormat): Font {
  const lines = UNDERLINES[underline];
  return {
    name: fontName,
    size: fontSize,
    ...(fontColor === DEFAULT_FORMAT.fontColor ? {} : { color: writeColour(fontColor) }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(lines === undefined ? {} : { underline: lines }),
  };
}

function writeAlignment(format: CellFormat): Alignment | undefined {
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  const [horizontal, vertical] = [HORIZONTAL[horizontalAlignment], VERTICAL[verticalAlignment]];
  const isPlain = horizontal === "general" && vertical === "bottom" && !wrapText && indentLevel === 0;
  if (isPlain) return undefined;
  return {
    ...(horizontal === undefined || horizontal === "general" ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(wrapText ? { wrapText } : {}),
    ...(indentLevel > 0 ? { indent: indentLevel } : {}),
  };
}

/** Looks of a cell as the file library takes them. */
export function writeStyle(format: CellFormat): CellStyle {
  const { fillColor, numberFormat, locked, formulaHidden } = format;
  const [border, alignment] = [writeEdges(format), writeAlignment(format)];
  const isUsual = locked && !formulaHidden;
  return {
    font: writeFont(format),
    ...(fillColor === "" ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: writeColour(fillColor) } }),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
    ...(numberFormat === "General" ? {} : { numFmt: numberFormat }),
    ...(isUsual ? {} : { protection: { locked, hidden: formulaHidden } }),
  };
}
