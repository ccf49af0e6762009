import Big from "big.js";
import { BONUS_ROW, TOTAL_ROW, type PanelMethod, type PanelReport, type PanelRow } from "../../../core/panel/report";
import { leaves, type Item, type Section } from "../../../core/template";
import { panelSheetWords as words } from "../../../words/panel/panelSheet";
import { a1 } from "../../address";
import type { CellValue } from "../../slots";
import { sumWhenComplete } from "../formulas";
import type { LineCell, PlainDraft } from "../plainDraft";
import type { PanelColumns } from "./columns";
import type { PanelFilling } from "./filling";

/** Decimal places to which formulas round sums against binary noise. */
const SUM_PLACES = 6;

/** A sum as its formula gives it. */
function summed(value: number | null): CellValue {
  return value === null ? "" : Number(new Big(value).round(SUM_PLACES).toFixed());
}

/** How a row's figure follows from the cells of the scores; undefined where it is stated or cannot be had. */
function figureFormula(method: PanelMethod, { agreed, max, id }: PanelRow, cells: string, count: number) {
  if (agreed || count === 0 || (max === null && id !== BONUS_ROW)) return undefined;
  const complete = (figure: string) => `IF(COUNT(${cells})=${count},${figure},"")`;
  if (method === "mean") return complete(`AVERAGE(${cells})`);
  if (method === "agreed") return complete(`IF(MAX(${cells})=MIN(${cells}),MAX(${cells}),"")`);
  return count > 2 ? complete(`(SUM(${cells})-MAX(${cells})-MIN(${cells}))/${count - 2}`) : undefined;
}

/** Marks, then the experts' reasons; those who gave the same one share it. */
function remarkOf({ agreed, disputed, reasons }: PanelRow): string {
  const marks = [...(agreed ? [words.agreed] : []), ...(disputed ? [words.disputed] : [])];
  const texts = [...new Set(reasons.map(({ text }) => text))];
  const told = texts.map((text) => {
    const experts = reasons.filter((reason) => reason.text === text).map(({ expert }) => expert);
    return words.reason(experts, text);
  });
  return [...marks, ...told].join("；");
}

/** The printed number; below the first level, where it begins anew under each item, the id. */
function numberOf(section: Section, item: Item): string {
  return (section.items.includes(item) ? item.number : null) ?? item.id;
}

/** Lays out the scores: every expert's, the panel's figure, the spread; with live sums. */
export class ScoreRows {
  private readonly rows: ReadonlyMap<string, PanelRow>;
  private readonly partRows: number[] = [];

  constructor(
    private readonly draft: PlainDraft,
    private readonly columns: PanelColumns,
    private readonly filled: PanelFilling,
  ) {
    this.rows = new Map(filled.report.rows.map((row) => [row.id, row]));
  }

  /** The whole table. @returns the cell of the panel's total. */
  all(): string {
    const { template, report } = this.filled;
    this.header();
    template.sections.forEach((section, index) => this.section(section, report.sections[index]));
    const own = this.rows.get(TOTAL_ROW);
    if (own) this.partRows.push(this.item("", words.total, own));
    const bonus = report.bonus ? this.item("", words.bonus, report.bonus) : null;
    return own && bonus === null ? this.figureCell(this.partRows[0] ?? 0) : this.total(bonus);
  }

  private header(): void {
    const { headers } = words;
    const { experts, figure, spread, remark } = this.columns;
    const names = this.filled.experts.map((name, index) => [experts + index, name] as const);
    const cells = [
      [0, headers.number],
      [1, headers.text],
      [2, headers.max],
      ...names,
      [figure, headers.figure],
      [spread, headers.spread],
      [remark, headers.remark],
    ] as const;
    this.draft.headerRow = this.draft.line(cells.map(([column, value]) => ({ column, style: "header", value })));
  }

  private section(section: Section, found: PanelReport["sections"][number] | undefined): void {
    const title = [section.number, section.title].filter(Boolean).join(" ");
    this.draft.across("section", title);
    const items = leaves(section.items).map((item) => {
      const row = this.rows.get(item.id);
      return row ? this.item(numberOf(section, item), item.text, row) : null;
    });
    const rows = items.filter((row) => row !== null);
    const isBroken = found?.figure === null && rows.length > 0 && this.areAllKnown(section);
    const cells = this.sums(rows, found?.scores ?? [], found?.figure?.value ?? null, !isBroken);
    this.partRows.push(this.sumLine(words.subtotal, section.max, cells));
  }

  /** Whether every item of a section has a figure: then a missing subtotal is the fault of the maxima. */
  private areAllKnown(section: Section): boolean {
    return leaves(section.items).every(({ id }) => (this.rows.get(id)?.figure ?? null) !== null);
  }

  private item(number: string, text: string, row: PanelRow): number {
    const { experts, figure, spread, remark, count } = this.columns;
    const at = this.draft.row;
    const cells = this.range(at);
    const formula = figureFormula(this.filled.report.method, row, cells, count);
    const spreadFormula = count > 1 ? `IF(COUNT(${cells})>1,MAX(${cells})-MIN(${cells}),"")` : undefined;
    return this.draft.line([
      { column: 0, style: "centre", value: number },
      { column: 1, style: "text", value: text },
      { column: 2, style: "points", value: row.max },
      ...row.scores.map((score, index): LineCell => ({ column: experts + index, style: "points", value: score })),
      { column: figure, style: "mean", value: row.figure?.value ?? "", formula },
      { column: spread, style: "points", value: row.spread ?? "", formula: spreadFormula },
      { column: remark, style: "text", value: remarkOf(row) },
    ]);
  }

  /** Sums of rows for every expert and the panel; live unless something else keeps them empty. */
  private sums(
    rows: readonly number[],
    scores: readonly (number | null)[],
    total: number | null,
    isLive: boolean,
    plus: number | null = null,
  ): LineCell[] {
    const { experts, figure } = this.columns;
    const cell = (column: number, value: number | null, style: "strong" | "mean"): LineCell => {
      const formula = sumWhenComplete(
        rows.map((row) => a1({ row, column })),
        plus === null ? {} : { plus: [a1({ row: plus, column })] },
      );
      return { column, style, value: summed(value), formula: isLive ? formula : undefined };
    };
    return [...scores.map((score, index) => cell(experts + index, score, "strong")), cell(figure, total, "mean")];
  }

  private sumLine(label: string, max: number, cells: readonly LineCell[]): number {
    const { spread, remark } = this.columns;
    return this.draft.line([
      { column: 0, style: "subtotal", value: label, mergeTo: 1 },
      { column: 2, style: "strong", value: max },
      ...cells,
      { column: spread, style: "strong", value: null },
      { column: remark, style: "text", value: null },
    ]);
  }

  private total(bonus: number | null): string {
    const { report, template } = this.filled;
    const isLive = report.total !== null || report.rows.some(({ figure }) => figure === null);
    const cells = this.sums(this.partRows, report.totals, report.total?.value ?? null, isLive, bonus);
    return this.figureCell(this.sumLine(words.total, template.total, cells));
  }

  private figureCell(row: number): string {
    return a1({ row, column: this.columns.figure });
  }

  private range(row: number): string {
    const { experts, count } = this.columns;
    return `${a1({ row, column: experts })}:${a1({ row, column: Math.max(experts, experts + count - 1) })}`;
  }
}
