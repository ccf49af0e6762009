import type { Doubt, DoubtCode } from "../../core/importing/doubt";
import { tellsGrades } from "../prose/bandReader";
import { speaksOfBonus } from "../prose/bonus";
import { isVetoHeading } from "../prose/vetoes";
import { around, type SourceCell, type SourcePlace } from "../source";
import { parsePoints } from "../wording/points";
import { squeeze, tidy } from "../wording/text";
import { parseOrdinal } from "../wording/ordinals";
import { Aside } from "./aside";
import { AsideAreas, type AsideArea } from "./asideArea";
import type { UsedColumn } from "./columns";
import { factsOf } from "./facts";
import type { FoundTable, KeptKind } from "./found";
import type { Grid } from "./grid";
import { USUAL_TOTAL } from "./guessedHeader";
import { repeatsHeader, type Header } from "./header";
import { isAdministrative, isNote, isPageMark, isPageSum, isSignature, isSubtotal, isTotal, labelWord } from "./labels";
import { RowReader, type TellDoubt } from "./rowReader";

/** Points somewhere in a label's row: in a cell of their own, or behind the label. */
function pointsIn(cells: readonly SourceCell[]): number | null {
  for (const { text } of cells) {
    const points = parsePoints(text);
    if (points) return points.value;
  }
  const behind = /(\d{1,4}(?:\.\d{1,2})?)分?$/u.exec(squeeze(cells[0]?.text ?? ""))?.[1];
  return behind === undefined ? null : Number(behind);
}

/** Whether the last row with points holds nothing but a short name and what all above, or their sections too, add up to. */
function isSumRow(grid: Grid, areas: AsideAreas, pointed: readonly number[]): boolean {
  const last = pointed.at(-1) ?? -1;
  const cells = grid.begun(last);
  const lead = squeeze(cells[0]?.text ?? "");
  const values = pointed.map((row) => Math.round((areas.points(row) ?? 0) * 100));
  const own = values.pop() ?? 0;
  const sum = values.reduce((all, value) => all + value, 0);
  const named = cells.length === 2 && lead.length <= LABEL_LETTERS && parseOrdinal(lead) === null;
  return named && values.length > 2 && own === USUAL_TOTAL * 100 && (sum === own || sum === own * 2);
}

/** Longest text in a total's row that still belongs to the total. */
const LABEL_LETTERS = 8;
/** Rows in which the letters of an upright heading are looked for. */
const UPRIGHT_ROWS = 8;

/** Reads the rows below a heading, from top to bottom. */
export class BodyReader {
  private readonly reader: RowReader;
  private readonly aside = new Aside();
  private readonly subtotals: { after: number; value: number }[] = [];
  private readonly doubts: Doubt[] = [];
  private readonly kept: { cell: SourceCell; kind: KeptKind }[] = [];
  private total: FoundTable["total"] = null;
  private subtotalLabel: string | null = null;
  private ended = false;
  private vetoesUntil = -1;

  private area: Pick<AsideArea, "kind" | "to"> & { readonly heading: SourceCell | null } = {
    kind: "vetoes",
    heading: null,
    to: -1,
  };
  private readonly areas: AsideAreas;
  /** The last row with points. */
  private readonly lastPointed: number;
  /** The row of the total, where nothing but its points says so. */
  private readonly sumRow: number;
  private readonly grid: Grid;
  private readonly header: Header | null;

  /**
   * @param end the row of the total, or the one behind the last.
   * @param numbered whether the items are numbered, so that a row without a number goes on with the one above.
   */
  constructor(
    { grid, header, from }: { readonly grid: Grid; readonly header: Header | null; readonly from: number },
    private readonly columns: readonly UsedColumn[],
    private readonly end: number,
    numbered: boolean,
  ) {
    this.grid = grid;
    this.header = header;
    this.areas = new AsideAreas(grid, columns);
    const pointed = Array.from({ length: end - from }, (_, index) => from + index).filter(
      (row) => this.areas.points(row) !== null,
    );
    this.lastPointed = pointed.at(-1) ?? -1;
    this.sumRow = isSumRow(grid, this.areas, pointed) ? this.lastPointed : -1;
    const doubt: TellDoubt = (code, place, chosen, alternatives) => this.doubt(code, place, chosen, alternatives);
    this.reader = new RowReader({
      grid,
      columns,
      aside: this.aside,
      numbered,
      doubt,
      from,
      end,
    });
  }

  read(from: number, to: number): FoundTable {
    for (let row = from; row < to; row++) this.readRow(row, to);
    const broken = this.reader.joins * 10 > this.reader.rows.length;
    for (const { place, text } of this.aside.finish(broken)) this.doubt("unused-text", place, "", [tidy(text)]);
    const { subtotals, total, subtotalLabel, doubts, kept } = this;
    const { rows, sections } = this.reader;
    return { rows, sections, subtotals, total, subtotalLabel, paragraphs: this.aside.paragraphs, doubts, kept };
  }

  private readRow(row: number, to: number): void {
    const cells = this.grid.begun(row);
    const [lead] = cells;
    if (!lead) return;
    const repeated = this.header !== null && repeatsHeader(this.grid, this.header, row);
    if (repeated || (cells.length === 1 && isPageMark(lead.text))) return this.keep(cells, "header");
    if (row < this.area.to && row !== this.sumRow) return this.readAside(row, cells);
    if (row < this.vetoesUntil || this.readUpright(row, to, lead)) return this.aside.put(cells);
    if (this.readLabel(row, to, cells, lead)) return;
    if (this.ended) return this.aside.put(cells);
    this.reader.read(factsOf(this.grid, this.columns, row), to);
  }

  /** Rows that say what they are: totals, vetoes, signatures, notes, points on top. */
  private readLabel(row: number, to: number, cells: readonly SourceCell[], lead: SourceCell): boolean {
    const named = cells.slice(0, 3).find(({ text }) => isTotal(text) || isSubtotal(text));
    const labelled = named ?? (row === this.sumRow ? lead : undefined);
    if (labelled) return this.readSum(cells, labelled);
    const area = this.areas.at(row, to);
    if (area) {
      this.area = area;
      this.ended ||= area.to === to && area.heading.rowSpan === 1;
      this.readAside(row, cells);
      return true;
    }
    return this.readBonus(cells, lead) || this.readSpoken(row, cells, lead);
  }

  /** A row among vetoes or points on top: its wordings are one sentence, with the points that stand beside it. */
  private readAside(row: number, cells: readonly SourceCell[]): void {
    const { kind, heading } = this.area;
    if (kind === "vetoes") return this.aside.put(cells);
    const said = cells.filter((cell) => cell !== heading && !parsePoints(cell.text));
    const points = this.areas.points(row);
    if (heading && cells.includes(heading)) this.keep([heading], "header");
    this.keep(
      cells.filter((cell) => cell !== heading && !said.includes(cell)),
      "score",
    );
    if (!said.some(({ text }) => parseOrdinal(text)?.rest !== "")) return this.keep(said, "header");
    if (this.aside.bonus(said, points)) this.doubt("bonus-unclear", said[0]?.place ?? around([]), String(points), []);
  }

  private readBonus(cells: readonly SourceCell[], lead: SourceCell): boolean {
    if (!speaksOfBonus(lead.text) || !/^(?:加分|附加|bonus|extra)/iu.test(squeeze(lead.text))) return false;
    const spoken = cells.filter((cell) => cell === lead || squeeze(cell.text).length > LABEL_LETTERS);
    this.aside.put(spoken);
    this.keep(
      cells.filter((cell) => !spoken.includes(cell)),
      "score",
    );
    return true;
  }

  private readSpoken(row: number, cells: readonly SourceCell[], { text, colSpan }: SourceCell): boolean {
    const alone = cells.length === 1 || colSpan > 2;
    const noted = isNote(text) && row >= this.end;
    const below = noted || (row > this.lastPointed && cells.some((cell) => tellsGrades(cell.text)));
    this.ended ||= below;
    if (!below && (!alone || !(isSignature(text) || isNote(text) || isAdministrative(text)))) return false;
    this.aside.put(cells);
    return true;
  }

  /** A heading of vetoes set upright in the first column, a letter a row: "否", "定", "项". */
  private readUpright(row: number, to: number, lead: SourceCell): boolean {
    const letters: SourceCell[] = [];
    for (let next = row; next < Math.min(to, row + UPRIGHT_ROWS); next++) {
      const cell = this.grid.at(next, lead.column);
      if (cell?.row !== next || cell.text.trim() === "") continue;
      if (squeeze(cell.text).length > 2) break;
      letters.push(cell);
    }
    const text = letters.map((cell) => squeeze(cell.text)).join("");
    if (letters.length < 2 || !/^[否一]/u.test(text) || !isVetoHeading(text)) return false;
    this.aside.heading(text, letters);
    this.vetoesUntil = to;
    this.ended = true;
    return true;
  }

  private readSum(cells: readonly SourceCell[], labelled: SourceCell): boolean {
    const value = pointsIn(cells.slice(cells.indexOf(labelled)));
    const label = labelWord(tidy(labelled.text));
    if (isPageSum(labelled.text)) {
      this.keep(cells, "subtotal");
      return true;
    }
    if (isSubtotal(labelled.text)) {
      this.subtotalLabel ??= label;
      const section = this.reader.sections.at(-1);
      if (section) section.subtotal = value;
      else if (value !== null) this.subtotals.push({ after: this.reader.rows.length - 1, value });
      this.keep(cells, "subtotal");
      return true;
    }
    this.total ??= { value, label, place: labelled.place };
    // A total above all items ends nothing.
    this.ended ||= this.reader.rows.length > 0 || this.reader.sections.length > 0;
    const spoken = cells.filter((cell) => cell !== labelled && squeeze(cell.text).length > LABEL_LETTERS);
    this.aside.put(spoken);
    this.keep(
      cells.filter((cell) => !spoken.includes(cell)),
      "total",
    );
    return true;
  }

  private keep(cells: readonly SourceCell[], kind: KeptKind): void {
    this.kept.push(...cells.map((cell) => ({ cell, kind })));
  }

  private doubt(code: DoubtCode, place: SourcePlace, chosen: string, alternatives: readonly string[]): void {
    this.doubts.push({ code, place, chosen, alternatives });
  }
}
