import type { CellStyle, SheetChart, WriteSheet } from "hucre/xlsx";
import { columnLetters, quoteSheet } from "../../address";
import { MARGINS } from "../../plan/looks";
import type { LongSheet, LongStyle, PlannedChart, ShortSheet, Span } from "../../plan/summary/book";
import { STYLES } from "../styles";
import { inchesOf, sheetOf } from "../writeNew";
import { rowPoints } from "./longRows";

/** Row of the header, and of the sample whose cell formats all rows take; counted from 0. */
export const HEADER_ROW = 0;
export const SAMPLE_ROW = 1;

/** Texts of long sheets are smaller than those of forms: they have many columns. */
const LONG_SIZE = 9;
const BAR_COLOUR = "4F81BD";
const HEADER_POINTS = 32;
/** Characters that a page across is still readable with. */
const PAGE_WIDTH = 250;
/** Room for the title that stands at the head of every page. */
const LONG_MARGINS = { ...MARGINS, top: 60, header: 30 };

function smaller(style: CellStyle, more: CellStyle = {}): CellStyle {
  return { ...style, font: { ...style.font, size: LONG_SIZE }, ...more };
}

/** "@" keeps a text a text also when somebody edits the cell: a name that begins with "=" never becomes a formula. */
const LONG_STYLES: Readonly<Record<LongStyle, CellStyle>> = {
  text: smaller(STYLES.text, { numFmt: "@" }),
  centre: smaller(STYLES.centre, { numFmt: "@" }),
  figure: smaller(STYLES.points),
};
const LONG_HEADER = smaller(STYLES.header);

/** What the page's head and foot take literally. */
function literally(text: string): string {
  return text.replaceAll("&", "&&");
}

/** Pages beside one another that a sheet takes; the columns that stay in sight are repeated on each. */
function pagesWide({ columns, frozen }: LongSheet): number {
  const widthOf = (some: typeof columns) => some.reduce((sum, { width }) => sum + width, 0);
  const repeated = widthOf(columns.slice(0, frozen));
  const all = widthOf(columns);
  return all <= PAGE_WIDTH ? 1 : Math.ceil((all - repeated) / (PAGE_WIDTH - repeated));
}

function longPage(sheet: LongSheet, footer: string): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { columns, count, title, frozen } = sheet;
  const last = columnLetters(columns.length - 1);
  const fitToWidth = pagesWide(sheet);
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: inchesOf(LONG_MARGINS),
      printArea: `$A$1:$${last}$${Math.max(1, count) + 1}`,
      printTitlesRow: "$1:$1",
      ...(fitToWidth > 1 && frozen > 0 ? { printTitlesColumn: `$A:$${columnLetters(frozen - 1)}` } : {}),
    },
    headerFooter: { oddHeader: `&C&"黑体,Bold"&14${literally(title)}`, oddFooter: `&C${footer}` },
  };
}

function headerPoints(columns: LongSheet["columns"]): number {
  const needed = rowPoints(
    columns.map(({ header }) => header),
    columns,
  );
  return Math.max(HEADER_POINTS, needed);
}

/** A long sheet with its header and, in the place of all its rows, one empty row of the columns' formats. */
export function longSkeleton(sheet: LongSheet, footer: string): WriteSheet {
  const { columns, frozen, count, name } = sheet;
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  columns.forEach(({ header, style }, column) => {
    cells.set(`${HEADER_ROW},${column}`, { value: header, type: "string", style: LONG_HEADER });
    cells.set(`${SAMPLE_ROW},${column}`, { value: null, type: "empty", style: LONG_STYLES[style] });
  });
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [],
    cells,
    rowDefs: new Map([[HEADER_ROW, { height: headerPoints(columns) }]]),
    freezePane: { rows: 1, columns: frozen },
    autoFilter: { range: `A1:${columnLetters(columns.length - 1)}${count + 1}` },
    ...longPage(sheet, footer),
  };
}

function chartOf({ type, title, categories, series, axis, at }: PlannedChart, sheet: string): SheetChart {
  const reference = ({ column, top, bottom }: Span) => {
    const letter = columnLetters(column);
    return `${quoteSheet(sheet)}!$${letter}$${top + 1}:$${letter}$${bottom + 1}`;
  };
  const single = series.length === 1;
  return {
    type,
    title,
    titleFontSize: 12,
    series: series.map(({ name, values }) => ({
      name,
      values: reference(values),
      categories: reference(categories),
      ...(single ? { color: BAR_COLOUR } : {}),
    })),
    anchor: { from: { row: at.top, col: at.left }, to: { row: at.bottom + 1, col: at.right + 1 } },
    legend: single ? false : "bottom",
    dataLabels: { showValue: true, fontSize: 9 },
    gapWidth: 60,
    altText: title,
    axes: {
      x: { labelFontSize: 9, tickLblSkip: 1 },
      y: { title: axis, scale: { min: 0 }, gridlines: { major: true }, minorTickMark: "none" },
    },
  };
}

/** A short sheet with its charts. Nothing in it is to be protected. */
export function shortSkeleton({ sheet, charts }: ShortSheet): WriteSheet {
  const written = sheetOf(sheet);
  delete written.protection;
  return charts.length === 0 ? written : { ...written, charts: charts.map((chart) => chartOf(chart, sheet.name)) };
}
