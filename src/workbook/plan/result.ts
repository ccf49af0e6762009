import { allLeaves, leaves, type Band, type Checklist, type Section, type Template } from "../../core/template";
import { sheetWords } from "../../words/sheets";
import type { CellValue } from "../slots";
import { SheetBuilder, type FormulaText, type Refer } from "./builder";
import { checklistFigures } from "./checklistResult";
import { enterpriseLine } from "./enterpriseLine";
import type { Filling } from "./filling";
import { fitSentences } from "./fit";
import { OWN_TOTAL } from "./scoring/extraRows";
import { bandWord, quote, ranges, roundedSum, STATUS, sumWhenComplete } from "./formulas";
import { signatureRows } from "./signatures";

const COLUMNS = [{ width: 10, hidden: true }, { width: 54 }, { width: 16 }, { width: 24 }];
const LAST = 3;
const EXPLANATION_POINTS = 130;
const FINDINGS_POINTS = 400;
const words = sheetWords.result;

/** The cells of `column` that belong to scored items, on the scoring sheet. */
function itemCells(refer: Refer, ids: readonly string[], column: string): string[] {
  return ids.map((id) => refer("scoring", id, column));
}

/** Row keys of what is scored: the items, or the panel's own total. */
export function scoredRows(template: Template): string[] {
  const items = allLeaves(template).map(({ id }) => id);
  return items.length > 0 ? items : [OWN_TOTAL];
}

function bonusCells(refer: Refer, template: Template): string[] {
  return template.bonus.map(({ id }) => refer("scoring", id, "effective"));
}

function sectionFormula(template: Template, section: Section): FormulaText {
  const ids = leaves(section.items).map(({ id }) => id);
  return (refer) => {
    const also = template.reallocation ? [`${roundedSum(itemCells(refer, ids, "max"))}=${section.max}`] : [];
    return sumWhenComplete(itemCells(refer, ids, "effective"), { also });
  };
}

function totalFormula(template: Template): FormulaText {
  return (refer) => {
    const parts =
      template.sections.length > 0
        ? template.sections.map(({ id }) => refer("result", `section.${id}`, "score"))
        : itemCells(refer, scoredRows(template), "effective");
    const also = template.bonus.map(({ id }) => `${refer("scoring", id, "status")}<>${quote(STATUS.wrong)}`);
    return sumWhenComplete(parts, { also, plus: bonusCells(refer, template) });
  };
}

function provisionalFormula(template: Template): FormulaText {
  return (refer) =>
    roundedSum([...itemCells(refer, scoredRows(template), "effective"), ...bonusCells(refer, template)]);
}

/** A word decided by vetoes first, then by the band of the total. */
function gradeFormula(template: Template, failing: string, word: (band: Band) => string): FormulaText {
  return (refer) => {
    const total = refer("result", "total", "score");
    const banded = template.bands.length > 0 ? `IF(${total}="","",${bandWord(total, template.bands, word)})` : '""';
    if (template.vetoes.length === 0) return banded;
    const answers = ranges(template.vetoes.map(({ id }) => refer("answers", id, "answer")));
    const { yes, no } = sheetWords;
    const read = `COUNTIF(${answers},"${yes}")+COUNTIF(${answers},"${no}")+COUNTBLANK(${answers})`;
    const open = `IF(${read}<${template.vetoes.length},"",${banded})`;
    return `IF(${refer("result", "vetoes", "score")}>0,${quote(failing)},${open})`;
  };
}

class ResultRows {
  constructor(
    private readonly sheet: SheetBuilder,
    private readonly filled: Filling,
  ) {}

  /** A row with a label, full marks and a live figure. */
  figure(key: string, label: string, max: number | null, value: CellValue, formula: FormulaText): void {
    this.sheet.put(1, "text", label);
    this.sheet.put(2, "points", max);
    this.sheet.put(3, "computed", value, { slot: { row: key, column: "score" }, formula });
    this.sheet.atLeast(22);
    this.sheet.nextRow();
  }

  /** Points of sections, total, vetoes and grade. */
  points(): void {
    this.sections();
    this.totals();
    this.grades();
  }

  private sections(): void {
    const { template, report } = this.filled;
    template.sections.forEach((section, index) => {
      const score = report.sections[index]?.score ?? "";
      const label = [section.number, section.title].filter(Boolean).join(" ");
      this.figure(`section.${section.id}`, label, section.max, score, sectionFormula(template, section));
    });
  }

  private totals(): void {
    const { template, report } = this.filled;
    if (template.bonus.length > 0) {
      const sum = (refer: Refer) => roundedSum(bonusCells(refer, template));
      this.figure("bonus", words.bonus, null, report.bonus ?? 0, sum);
    }
    this.figure("total", words.total, template.total, report.total ?? "", totalFormula(template));
    this.figure("provisional", words.provisional, null, report.provisional, provisionalFormula(template));
    const count = (refer: Refer) => `COUNT(${ranges(itemCells(refer, scoredRows(template), "effective"))})`;
    this.figure("filled", words.filled, report.count, report.filled, count);
    if (template.vetoes.some(({ totalBelow }) => totalBelow !== undefined)) this.reachable();
  }

  private grades(): void {
    const { template, report } = this.filled;
    const { vetoes, bands, failing } = template;
    if (vetoes.length > 0) {
      const held = (refer: Refer) =>
        `COUNTIF(${ranges(vetoes.map(({ id }) => refer("answers", id, "answer")))},"${sheetWords.yes}")`;
      this.figure("vetoes", words.vetoes, vetoes.length, report.vetoes.length, held);
    }
    if (bands.length === 0) this.fixed(words.noBands);
    if (bands.length === 0 && vetoes.length === 0) return;
    const grade = (key: string, label: string, value: string, failed: string, word: (band: Band) => string) => {
      this.figure(key, label, null, value, gradeFormula(template, failed, word));
    };
    grade("grade", words.grade, report.grade?.label ?? "", failing.label, ({ label }) => label);
    grade("word", words.word, report.grade?.result ?? "", failing.label, ({ result }) => result);
    if (bands.some(({ honour }) => honour)) {
      grade("honour", words.honour, report.grade?.honour ?? "", "", ({ honour }) => honour ?? "");
    }
  }

  /** A block of text that grading writes. */
  note(key: string, title: string, sentences: readonly string[] | undefined, points: number): void {
    const width = this.sheet.widthOf(1, LAST);
    const text = sentences && (fitSentences(sentences, { width, points }, words.more) || words.nothing);
    this.sheet.put(1, "section", title, { mergeTo: LAST });
    this.sheet.nextRow();
    this.sheet.put(1, "textTop", text ?? words.notGraded, { slot: { row: key, column: "text" }, mergeTo: LAST });
    this.sheet.atLeast(points);
    this.sheet.nextRow();
  }

  /** Counts and outcome of a checklist. */
  checklist(checklist: Checklist): void {
    for (const { key, label, max, value, formula } of checklistFigures(this.filled, checklist)) {
      this.figure(key, label, max, value, formula);
    }
    if (checklist.outcomes.length === 0) this.fixed(words.noOutcomes);
  }

  private fixed(text: string): void {
    this.sheet.put(1, "note", text, { mergeTo: LAST });
    this.sheet.nextRow();
  }

  /** Every item at its score, or at its maximum while it has none. */
  private reachable(): void {
    const { template, report } = this.filled;
    const sum = (refer: Refer) =>
      roundedSum([...itemCells(refer, scoredRows(template), "reach"), ...bonusCells(refer, template)]);
    this.figure("reachable", words.reachable, null, report.reachable, sum);
  }
}

/** The result: subtotals, total, vetoes, grade, and what grading writes about them. */
export function resultSheet(filled: Filling): SheetBuilder {
  const { template, notes } = filled;
  const sheet = new SheetBuilder("result", filled.names.result, template.id, COLUMNS);
  const { checklist } = template;
  sheet.put(1, "title", `${template.title}  ${checklist ? words.checklistTitle : words.title}`, { mergeTo: LAST });
  sheet.atLeast(36);
  sheet.nextRow();
  enterpriseLine(sheet, filled, LAST);
  sheet.headerRow = sheet.row;
  const headers = checklist ? words.checklistHeaders : words.headers;
  headers.forEach((header, index) => sheet.put(1 + index, "header", header));
  sheet.nextRow();
  const rows = new ResultRows(sheet, filled);
  if (checklist) rows.checklist(checklist);
  else rows.points();
  rows.note("explanation", words.explanation, notes?.explanation, EXPLANATION_POINTS);
  sheet.put(1, "note", words.disclaimer, { mergeTo: LAST });
  sheet.nextRow();
  signatureRows(sheet, LAST);
  sheet.print(1, LAST, true);
  rows.note("findings", words.findings, notes?.findings, FINDINGS_POINTS);
  return sheet;
}
