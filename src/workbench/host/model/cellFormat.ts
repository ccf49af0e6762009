/** One edge of a cell. */
export interface Edge {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Looks of a cell; edges are those drawn by this cell or shared with a neighbour. */
export interface CellFormat {
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly fillColor: string;
  readonly numberFormat: string;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly top: Edge;
  readonly left: Edge;
  readonly bottom: Edge;
  readonly right: Edge;
}

/** No line at all. */
export const NO_EDGE: Edge = { style: "None", color: "#000000", weight: "Thin" };

/** Looks of an untouched cell. */
export const DEFAULT_FORMAT: CellFormat = {
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  fillColor: "",
  numberFormat: "General",
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  locked: true,
  formulaHidden: false,
  top: NO_EDGE,
  left: NO_EDGE,
  bottom: NO_EDGE,
  right: NO_EDGE,
};

/** Height of an untouched row and width of an untouched column, in points. */
export const DEFAULT_HEIGHT = 15;
export const DEFAULT_WIDTH = 48;
