import type { Sheet } from "hucre/xlsx";
import { newPage, type Page } from "../host/model/page";
import { readParts, writeParts } from "./headerFooter";

type Setup = NonNullable<Sheet["pageSetup"]>;
type Margins = NonNullable<Setup["margins"]>;

/** Points in an inch, the unit of the file format. */
const INCH = 72;

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Papers that both the file library and Excel's API know. */
const PAPERS: Readonly<Record<string, NonNullable<Setup["paperSize"]>>> = {
  Letter: "letter",
  Legal: "legal",
  Tabloid: "tabloid",
  Executive: "executive",
  A3: "a3",
  A4: "a4",
  A4Small: "a4",
  A5: "a5",
  B4: "b4",
  B5: "b5",
};

function readMargins(margins: Margins | undefined): Partial<Page> {
  const read = SIDES.flatMap((side) => {
    const inches = margins?.[side];
    return inches === undefined ? [] : [[`${side}Margin`, Number((inches * INCH).toFixed(6))] as const];
  });
  return Object.fromEntries(read);
}

function readZoom({ fitToPage, fitToWidth = 1, fitToHeight = 1, scale = 100 }: Setup): Page["zoom"] {
  if (!fitToPage) return { scale };
  return {
    ...(fitToWidth > 0 ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight > 0 ? { verticalFitToPages: fitToHeight } : {}),
  };
}

/** What a file says of how a sheet is printed. */
type PageParts = Pick<Sheet, "pageSetup" | "headerFooter" | "rowBreaks" | "colBreaks">;

/** The file library names the last row or column of a page, Excel's API the first. */
function readBreaks({ rowBreaks, colBreaks }: PageParts): Page["breaks"] {
  const next = (index: number) => index + 1;
  return { row: (rowBreaks ?? []).map(next), column: (colBreaks ?? []).map(next) };
}

/**
 * How a sheet of a file is printed, without print area and titles, which are names. The library reads no "black and
 * white"; other headers for first or even pages are not modelled.
 */
export function readPage(parts: PageParts): Page {
  const { pageSetup = {}, headerFooter } = parts;
  const paper = Object.keys(PAPERS).find((name) => PAPERS[name] === pageSetup.paperSize);
  return {
    ...newPage(),
    ...readMargins(pageSetup.margins),
    zoom: readZoom(pageSetup),
    orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    ...(paper === undefined ? {} : { paperSize: paper }),
    centerHorizontally: pageSetup.horizontalCentered ?? false,
    centerVertically: pageSetup.verticalCentered ?? false,
    printGridlines: pageSetup.showGridLines ?? false,
    printHeadings: pageSetup.showRowColHeaders ?? false,
    breaks: readBreaks(parts),
    texts: {
      ...readParts(headerFooter?.oddHeader ?? "", "Header"),
      ...readParts(headerFooter?.oddFooter ?? "", "Footer"),
    },
  };
}

function pagesOf(zoom: Page["zoom"], name: string): number {
  const count = zoom[name];
  return typeof count === "number" ? count : 0;
}

function writeZoom({ zoom }: Page): Setup {
  const { scale } = zoom;
  if (typeof scale === "number") return { scale };
  const [fitToWidth, fitToHeight] = [pagesOf(zoom, "horizontalFitToPages"), pagesOf(zoom, "verticalFitToPages")];
  return { fitToPage: true, fitToWidth, fitToHeight };
}

function writeMargins(page: Page): Margins {
  return Object.fromEntries(SIDES.map((side) => [side, page[`${side}Margin`] / INCH] as const));
}

/** How a sheet is printed, as the file library takes it. */
export function writePage(page: Page): PageParts {
  const paperSize = PAPERS[page.paperSize];
  return {
    pageSetup: {
      ...(paperSize === undefined ? {} : { paperSize }),
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      ...writeZoom(page),
      margins: writeMargins(page),
      horizontalCentered: page.centerHorizontally,
      verticalCentered: page.centerVertically,
      showGridLines: page.printGridlines,
      showRowColHeaders: page.printHeadings,
    },
    rowBreaks: page.breaks.row.map((index) => index - 1),
    colBreaks: page.breaks.column.map((index) => index - 1),
    headerFooter: { oddHeader: writeParts(page.texts, "Header"), oddFooter: writeParts(page.texts, "Footer") },
  };
}
