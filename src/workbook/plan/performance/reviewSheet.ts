import { performanceSheetWords } from "../../../words/performanceSheets";
import { SheetBuilder } from "../builder";
import { fitSentences } from "../fit";
import type { Draft } from "./draft";

const words = performanceSheetWords.review;
const COLUMNS = [{ width: 10, hidden: true }, { width: 94 }];
const COLUMN = 1;
const SUMMARY_POINTS = 330;
const FINDINGS_POINTS = 400;

function block(
  sheet: SheetBuilder,
  key: string,
  title: string,
  lines: readonly string[] | undefined,
  points: number,
): void {
  const width = sheet.widthOf(COLUMN, COLUMN);
  const text = lines && (fitSentences(lines, { width, points }, words.more) || words.nothing);
  sheet.put(COLUMN, "section", title);
  sheet.nextRow();
  sheet.put(COLUMN, "textTop", text ?? words.notWritten, { slot: { row: key, column: "text" } });
  sheet.atLeast(points);
  sheet.nextRow();
}

/** What was found and a draft summary, as "write result" writes them. */
export function reviewSheet({ filled }: Draft): SheetBuilder {
  const { template, names, notes } = filled;
  const sheet = new SheetBuilder("review", names.review, template.id, COLUMNS);
  sheet.put(COLUMN, "title", `${template.title}  ${words.title}`);
  sheet.atLeast(36);
  sheet.nextRow();
  block(sheet, "summary", words.summary, notes?.summary, SUMMARY_POINTS);
  block(sheet, "findings", words.findings, notes?.findings, FINDINGS_POINTS);
  sheet.put(COLUMN, "note", words.disclaimer);
  sheet.nextRow();
  sheet.print(COLUMN, COLUMN, true);
  return sheet;
}
