import { intersection, type Rect } from "../../host/model/rect";
import { make } from "../dom";
import { words } from "../words";
import type { GridCell, GridLayout, GridRow } from "./layout";

/** Width of the column of row numbers, in pixels. */
const NUMBERS = 44;

interface Painted {
  readonly element: HTMLTableCellElement;
  cell: GridCell;
}

/** What a table cannot take over without being built anew: its lines and its merged areas. */
function shapeOf({ columns, rows, frozenRows }: GridLayout): string {
  const merged = ({ cells }: GridRow) => cells.filter(({ rowSpan, columnSpan }) => rowSpan + columnSpan > 2);
  const lines = rows.map((row) => [row.index, row.size, row.isFixed, merged(row).map(({ rect }) => rect)]);
  return JSON.stringify([columns, lines, frozenRows]);
}

function looksOf({ text, css, height, isSpilling }: GridCell): string {
  return [text, css, height, isSpilling].join("\u0000");
}

function fill(element: HTMLTableCellElement, { text, css, height, isSpilling }: GridCell): void {
  element.style.cssText = css;
  element.classList.toggle("spilling", isSpilling);
  element.replaceChildren();
  if (text === "") return;
  const content = make("div", "", text);
  if (height !== null && !isSpilling) content.style.maxHeight = `${height - 1}px`;
  element.append(content);
}

/** A sheet as a table. It is built once for each shape and then only changed where something changed. */
export class GridView {
  private readonly painted = new Map<string, Painted>();
  /** Name of the painted sheet. */
  sheet = "";
  private shape = "";
  private selected: readonly Painted[] = [];

  /** @param home What scrolls the table. */
  constructor(
    private readonly table: HTMLTableElement,
    private readonly home: HTMLElement,
  ) {}

  /** Paints a sheet. */
  paint(sheet: string, layout: GridLayout): void {
    const shape = shapeOf(layout);
    if (shape === this.shape && sheet === this.sheet) {
      for (const { cells } of layout.rows) for (const cell of cells) this.update(cell);
      return;
    }
    if (sheet !== this.sheet) this.home.scrollTo(0, 0);
    this.shape = shape;
    this.sheet = sheet;
    this.table.dataset["sheet"] = sheet;
    this.build(layout);
  }

  /** Outlines the active cell and shades the others that are selected. */
  select(rect: Rect, active: string): void {
    for (const { element } of this.selected) {
      element.classList.remove("active", "selected");
      element.removeAttribute("aria-selected");
    }
    this.selected = [...this.painted.values()].filter(({ cell }) => intersection(cell.rect, rect));
    for (const { element, cell } of this.selected) {
      element.classList.add(cell.address === active ? "active" : "selected");
      element.setAttribute("aria-selected", "true");
    }
    const id = this.elementAt(active)?.id;
    if (id !== undefined) this.table.setAttribute("aria-activedescendant", id);
  }

  /** The painted cell at an address; for merged areas that of their first cell. */
  elementAt(address: string): HTMLTableCellElement | null {
    return this.painted.get(address)?.element ?? null;
  }

  private build({ columns, rows, frozenRows }: GridLayout): void {
    this.painted.clear();
    this.selected = [];
    const widths = make("colgroup");
    for (const size of [NUMBERS, ...columns.map((column) => column.size)]) {
      const column = make("col");
      column.style.width = `${size}px`;
      widths.append(column);
    }
    this.table.style.width = `${columns.reduce((sum, { size }) => sum + size, NUMBERS)}px`;
    const body = make("tbody");
    body.append(...rows.map((row, position) => this.row(row, position < frozenRows)));
    this.table.replaceChildren(widths, this.head(columns.map(({ label }) => label)), body);
    this.freeze();
  }

  private head(labels: readonly string[]): HTMLTableSectionElement {
    const head = make("thead");
    const row = make("tr");
    for (const label of ["", ...labels]) {
      const cell = make("th", "", label);
      cell.scope = "col";
      if (label === "") cell.append(make("span", "unseen", words.rowNumbers));
      row.append(cell);
    }
    head.append(row);
    return head;
  }

  private row({ label, size, cells }: GridRow, isFrozen: boolean): HTMLTableRowElement {
    const row = make("tr", isFrozen ? "frozen" : "");
    row.style.height = `${size}px`;
    const number = make("th", "", label);
    number.scope = "row";
    row.append(number, ...cells.map((cell) => this.cell(cell)));
    return row;
  }

  private cell(cell: GridCell): HTMLTableCellElement {
    const element = make("td");
    element.id = `cell-${cell.address}`;
    element.dataset["address"] = cell.address;
    if (cell.rowSpan > 1) element.rowSpan = cell.rowSpan;
    if (cell.columnSpan > 1) element.colSpan = cell.columnSpan;
    fill(element, cell);
    this.painted.set(cell.address, { element, cell });
    return element;
  }

  private update(cell: GridCell): void {
    const painted = this.painted.get(cell.address);
    if (!painted || looksOf(painted.cell) === looksOf(cell)) return;
    const { top } = painted.element.style;
    painted.cell = cell;
    fill(painted.element, cell);
    painted.element.style.top = top;
  }

  /** Rows that stay in sight stick below one another; their heights are only known once they are painted. */
  private freeze(): void {
    let top = this.table.tHead?.offsetHeight ?? 0;
    for (const row of this.table.querySelectorAll<HTMLTableRowElement>("tr.frozen")) {
      for (const cell of row.cells) cell.style.top = `${top}px`;
      top += row.offsetHeight;
    }
    this.home.style.scrollPadding = `${top}px 0 0 ${NUMBERS}px`;
  }
}
