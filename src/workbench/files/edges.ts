import type { CellStyle } from "hucre/xlsx";
import type { Edge } from "../host/model/cellFormat";
import { readColour, writeColour } from "./colours";

type FileBorder = NonNullable<CellStyle["border"]>;
type FileSide = NonNullable<FileBorder["top"]>;
type Line = FileSide["style"];

const SIDES = ["top", "left", "bottom", "right"] as const;

/** Lines of the file format as Excel's API names them; the first that fits is written. */
const LINES: readonly (readonly [line: Line, style: string, weight: string])[] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

function readSide({ style, color }: FileSide, theme: readonly string[]): Edge {
  const [, name = "Continuous", weight = "Thin"] = LINES.find(([line]) => line === style) ?? [];
  return { style: name, weight, color: readColour(color, theme) ?? "#000000" };
}

function writeSide({ style, weight, color }: Edge): FileSide {
  const ofStyle = LINES.filter(([, name]) => name === style);
  const [line = "thin"] = ofStyle.find(([, , name]) => name === weight) ?? ofStyle[0] ?? [];
  return { style: line, color: writeColour(color) };
}

/** Edges of a cell that a file draws. */
export function readEdges(
  border: FileBorder | undefined,
  theme: readonly string[],
): Partial<Record<(typeof SIDES)[number], Edge>> {
  const drawn = SIDES.flatMap((side) => {
    const given = border?.[side];
    return given ? [[side, readSide(given, theme)] as const] : [];
  });
  return Object.fromEntries(drawn);
}

/** The border of a cell; undefined when no edge is drawn. */
export function writeEdges(edges: Readonly<Record<(typeof SIDES)[number], Edge>>): FileBorder | undefined {
  const drawn = SIDES.filter((side) => edges[side].style !== "None");
  if (drawn.length === 0) return undefined;
  return Object.fromEntries(drawn.map((side) => [side, writeSide(edges[side])] as const));
}
