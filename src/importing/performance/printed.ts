import type { OptionKind, OptionStatus } from "../../core/performance/cell";
import type { YearSlot } from "../../core/performance/template";
import { squeeze } from "../wording/text";

const BLANK = /^(?:[_\-—–\s]*|年\s*月\s*日|年\s*月)$/u;
const MARKER = /^[（(]?\d{1,2}[）)、.．]?$/u;
const NUMBER_HEADING = /^(?:序号|编号|No\.?)$/iu;
const MARKERS = /^(?:\d{1,2}[、.．）)])+$/u;
const YEAR =
  /^(?:(?:19|20)\d\d|[_\s]*|第[一二三1-3])?年度?$|^(?:19|20)\d\d$|基准年|^(?:近三年|上年|当年|上一年|本年)(?:度)?$/u;
const BEFORE = /^(?:清洁生产)?(?:审核|实施)前(?:年度|[（(].*[）)])?$|^before/iu;
const AFTER = /^(?:清洁生产)?(?:审核|实施)后(?:年度|[（(].*[）)])?$|^after/iu;

/** Whether words are a place to fill in: nothing, a line of dashes, or the words of a date. */
export function isBlankText(text: string): boolean {
  return BLANK.test(text);
}

/** Whether a heading stands above the rows' numbers. */
export function isNumberHeading(text: string): boolean {
  return NUMBER_HEADING.test(squeeze(text));
}

/** Whether words only count a row. */
export function isMarker(text: string): boolean {
  return MARKER.test(squeeze(text));
}

/** Whether words are a place to fill in, numbers of its lines included. */
export function isOpenText(text: string): boolean {
  return isBlankText(text.trim()) || MARKERS.test(squeeze(text));
}

/** How a year stands to the audit; null where its heading does not say. */
export function roleOf(text: string): YearSlot["role"] {
  if (BEFORE.test(squeeze(text))) return "before";
  return AFTER.test(squeeze(text)) ? "after" : null;
}

/** Whether a heading is that of a year, before or after the audit included. */
export function isYear(text: string): boolean {
  return YEAR.test(squeeze(text)) || roleOf(text) !== null;
}

/** Which options a heading speaks of; null where it says nothing of them. */
export function kindIn(text: string): OptionKind | null {
  const [low, high] = [/无\s*[/／]?\s*低费/u.test(text), /中\s*[/／]?\s*高费/u.test(text)];
  if (low !== high) return low ? "low" : "high";
  return low || /合计|总计|全部/u.test(text) ? "all" : null;
}

/** How far the options of a heading are; null where it says nothing of it. */
export function statusIn(text: string): OptionStatus | null {
  if (/[待拟未]实施|计划实施/u.test(text)) return "planned";
  if (/已(?:经)?实施|已完成/u.test(text)) return "implemented";
  return /合计|总计|全部|提出/u.test(text) ? "all" : null;
}
