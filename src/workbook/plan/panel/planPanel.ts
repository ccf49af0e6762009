import type { PanelClause } from "../../../core/panel/report";
import type { Clause } from "../../../core/template";
import { panelSheetWords as words } from "../../../words/panel/panelSheet";
import { a1 } from "../../address";
import type { CellValue } from "../../slots";
import { bandWord, quote, ranges } from "../formulas";
import { PlainDraft } from "../plainDraft";
import type { Paper, PlainWorkbook } from "../types";
import { panelColumns, type PanelColumns } from "./columns";
import type { PanelFilling } from "./filling";
import { ScoreRows } from "./scoreRows";

const TITLE_POINTS = 36;
const SIGN_POINTS = 34;
/** More experts than this are printed across the long side. */
const PORTRAIT_EXPERTS = 5;
const LANDSCAPE: Paper = { landscape: true, pagesWide: 1, rowBreaks: [], columnBreaks: [], repeated: null };

class PanelSheet {
  private readonly columns: PanelColumns;
  private readonly draft: PlainDraft;

  constructor(private readonly filled: PanelFilling) {
    this.columns = panelColumns(filled.experts.length);
    this.draft = new PlainDraft(this.columns.widths);
  }

  build() {
    this.heading();
    this.experts();
    this.draft.across("section", words.scores);
    const total = new ScoreRows(this.draft, this.columns, this.filled).all();
    const vetoes = this.clauses(words.vetoes, this.filled.template.vetoes, this.filled.report.vetoes, total);
    if (this.filled.template.gates.length > 0) {
      this.clauses(words.gates, this.filled.template.gates, this.filled.report.gates, total);
    }
    this.outcome(total, vetoes);
    this.notes();
    this.signatures();
    return this.draft.build(words.name, this.filled.experts.length > PORTRAIT_EXPERTS ? LANDSCAPE : undefined);
  }

  private heading(): void {
    const { template, report } = this.filled;
    const { regulation, source, title } = template;
    const { figure, remark } = this.columns;
    this.draft.across("title", words.title, TITLE_POINTS);
    this.draft.across("subtitle", words.basis(regulation, source.number, title));
    for (let index = 0; index < words.fields.length; index += 2) {
      const pair = words.fields.slice(index, index + 2).map(([field, label]) => ({
        label,
        value: report.enterprise[field] ?? "",
      }));
      const [first, second] = pair;
      this.draft.line([
        { column: 0, style: "header", value: first?.label ?? "", mergeTo: 1 },
        { column: 2, style: "text", value: first?.value ?? "", mergeTo: figure - 1 },
        { column: figure, style: "header", value: second?.label ?? "", mergeTo: figure + 1 },
        { column: remark, style: "text", value: second?.value ?? "" },
      ]);
    }
    this.draft.across("note", words.method(words.methods[report.method]));
  }

  private experts(): void {
    this.draft.across("section", words.experts);
    this.expertLine(words.expertHeaders, "header");
    this.filled.report.members.forEach(({ noInterest, expert, file, total, standing }, index) => {
      const counts = words.counts(words.standings[standing], file);
      this.expertLine([index + 1, expert, words.declared[`${noInterest}`], total ?? "", counts], "centre");
    });
  }

  private expertLine(values: readonly CellValue[], style: "header" | "centre"): void {
    const { figure, remark } = this.columns;
    const [number = null, name = null, declared = null, total = null, counts = null] = values;
    this.draft.line([
      { column: 0, style, value: number },
      { column: 1, style, value: name },
      { column: 2, style, value: declared, mergeTo: figure - 1 },
      { column: figure, style, value: total, mergeTo: figure + 1 },
      { column: remark, style: style === "header" ? style : "text", value: counts },
    ]);
  }

  /** The vetoes or gates. @returns the cells of their conclusions. */
  private clauses(
    heading: string,
    clauses: readonly Clause[],
    answers: readonly PanelClause[],
    total: string,
  ): string[] {
    const { figure, remark } = this.columns;
    const isGate = heading === words.gates;
    this.draft.across("section", heading);
    if (clauses.length === 0) this.draft.across("text", words.noVetoes);
    else this.clauseHeader();
    return clauses.map(({ id, number, text, article, ...rest }, index) => {
      const answer = answers[index];
      const state = (isGate ? words.gateStates : words.states)[answer?.state ?? "open"];
      const bound = "totalBelow" in rest && typeof rest.totalBelow === "number" ? rest.totalBelow : null;
      const formula = bound === null ? undefined : derivedState(total, bound, state);
      const row = this.draft.line([
        { column: 0, style: "centre", value: number ?? id },
        { column: 1, style: "text", value: text, mergeTo: figure - 2 },
        { column: figure - 1, style: "centre", value: article, mergeTo: figure },
        { column: figure + 1, style: "strong", value: state, formula },
        { column: remark, style: "text", value: answer ? clauseRemark(answer) : "" },
      ]);
      return a1({ row, column: figure + 1 });
    });
  }

  private clauseHeader(): void {
    const { figure, remark } = this.columns;
    const [number, text, basis, state, remarks] = words.clauseHeaders;
    const style = "header";
    this.draft.line([
      { column: 0, style, value: number },
      { column: 1, style, value: text, mergeTo: figure - 2 },
      { column: figure - 1, style, value: basis, mergeTo: figure },
      { column: figure + 1, style, value: state },
      { column: remark, style, value: remarks },
    ]);
  }

  private outcome(total: string, vetoes: readonly string[]): void {
    const { template, report } = this.filled;
    const { remark } = this.columns;
    this.draft.across("section", words.outcome);
    if (template.bands.length === 0) this.draft.across("note", words.noBands);
    if (template.bands.length === 0 && template.vetoes.length === 0) return;
    const hasError = report.findings.some(({ severity }) => severity === "error");
    const held = vetoes.length > 0 ? `COUNTIF(${ranges(vetoes)},${quote(words.states.holds)})>0` : "FALSE";
    const failing = quote(template.failing.label);
    const word = (label: string, value: string, banded: string) => {
      const open = `IF(${total}="","",${template.bands.length > 0 ? banded : '""'})`;
      // An error keeps the panel from a grade: no formula may bring one back.
      const formula = hasError ? undefined : `IF(${held},${failing},${open})`;
      this.draft.line([
        { column: 0, style: "subtotal", value: label, mergeTo: 1 },
        { column: 2, style: "computed", value, formula, mergeTo: remark },
      ]);
    };
    const { bands } = template;
    word(
      words.grade,
      report.grade?.label ?? "",
      bandWord(total, bands, ({ label }) => label),
    );
    word(
      words.result,
      report.grade?.result ?? "",
      bandWord(total, bands, ({ result }) => result),
    );
  }

  private notes(): void {
    this.draft.across("section", words.notes);
    const notes = this.filled.notes.map((note, index) => `${index + 1}. ${note}`);
    for (const note of notes.length > 0 ? notes : [words.noNotes]) this.draft.across("text", note);
    this.draft.across("note", words.disclaimer);
  }

  private signatures(): void {
    const { experts, report } = this.filled;
    const members = experts.filter((name) => name !== report.leader).map((name) => words.member(name));
    for (const line of [words.leader(report.leader ?? ""), ...members, words.date]) {
      this.draft.across("sign", line, SIGN_POINTS);
    }
  }
}

/** A veto that the total decides: once there is a total; before that, as computed. */
function derivedState(total: string, bound: number, state: string): string {
  const { holds, no } = words.states;
  return `IF(${total}="",${quote(state)},IF(${total}<${bound},${quote(holds)},${quote(no)}))`;
}

function clauseRemark({ tickedBy, clearing }: PanelClause): string {
  const ticks = tickedBy.map(({ expert, reason }) => words.ticked(expert, reason));
  return [...ticks, ...(clearing ? [words.cleared(clearing.by, clearing.reason)] : [])].join("；");
}

/** The workbook of a panel's opinion: one sheet to be printed on A4 and signed, its figures live. */
export function planPanel(filled: PanelFilling): PlainWorkbook {
  return { title: words.title, sheets: [new PanelSheet(filled).build()] };
}
