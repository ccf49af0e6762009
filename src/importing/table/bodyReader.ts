import type { Doubt, DoubtCode } from "../../core/importing/doubt";
import { speaksOfBonus } from "../prose/bonus";
import { isVetoHeading } from "../prose/vetoes";
import type { SourceCell, SourcePlace } from "../source";
import { parsePoints } from "../wording/points";
import { squeeze, tidy } from "../wording/text";
import { Aside } from "./aside";
import type { UsedColumn } from "./columns";
import { factsOf } from "./facts";
import type { FoundTable, KeptKind } from "./found";
import type { Grid } from "./grid";
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

  private readonly grid: Grid;
  private readonly header: Header | null;

  /**
   * @param end the row of the total, or the one behind the last.
   * @param numbered whether the items are numbered, so that a row without a number goes on with the one above.
   */
  constructor(
    { grid, header, from }: { readonly grid: Grid; readonly header: Header | null; readonly from: number },
    private readonly columns: readonly UsedColumn[],
    end: number,
    numbered: boolean,
  ) {
    this.grid = grid;
    this.header = header;
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
    if (row < this.vetoesUntil || this.readUpright(row, to, lead)) return this.aside.put(cells);
    if (this.readLabel(row, to, cells, lead)) return;
    if (this.ended) return this.aside.put(cells);
    this.reader.read(factsOf(this.grid, this.columns, row), to);
  }

  /** Rows that say what they are: totals, vetoes, signatures, notes, points on top. */
  private readLabel(row: number, to: number, cells: readonly SourceCell[], lead: SourceCell): boolean {
    const labelled = cells.slice(0, 3).find(({ text }) => isTotal(text) || isSubtotal(text));
    if (labelled) return this.readSum(cells, labelled);
    if (cells.length <= 2 && isVetoHeading(lead.text)) {
      this.vetoesUntil = lead.rowSpan > 1 ? row + lead.rowSpan : to;
      this.ended ||= lead.rowSpan === 1;
      this.aside.put(cells);
      return true;
    }
    return this.readBonus(cells, lead) || this.readSpoken(cells, lead);
  }

  private readBonus(cells: readonly SourceCell[], lead: SourceCell): boolean {
    if (!speaksOfBonus(lead.text) || !/^(?:加分|附加|bonus|extra)/iu.test(squeeze(lead.text))) return false;
    this.aside.put([lead]);
    this.keep(cells.slice(1), "score");
    return true;
  }

  private readSpoken(cells: readonly SourceCell[], { text, colSpan }: SourceCell): boolean {
    const alone = cells.length === 1 || colSpan > 2;
    if (!alone || !(isSignature(text) || isNote(text) || isAdministrative(text))) return false;
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
    this.ended = true;
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
