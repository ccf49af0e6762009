import type { Rect } from "./rect";

/** How a sheet is printed. Margins are in points. */
export interface Page {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, unknown>>;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printArea: readonly Rect[];
  titleRows: Rect | null;
  titleColumns: Rect | null;
  /** Rows and columns that begin a page because somebody said so, in order. */
  readonly breaks: Record<"row" | "column", readonly number[]>;
  /** Header and footer of all pages, by the member's name. */
  readonly texts: Record<string, string>;
}

/** The page of an untouched sheet. */
export function newPage(): Page {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    printGridlines: false,
    printHeadings: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printArea: [],
    titleRows: null,
    titleColumns: null,
    breaks: { row: [], column: [] },
    texts: {},
  };
}
