import type { Severity } from "../finding";
import { RECORD_BYTES, type FindingCounts, type FindingRecord } from "./record";

const ORDER: readonly Severity[] = ["error", "warning", "info"];
/** Characters of a text that a line keeps; names are shorter, and a line must stay small. */
const TEXT_LENGTH = 120;
const MESSAGE_LENGTH = 240;

const NOTHING_TO_CHANGE = /^(?:[^\s\p{C}](?:[^\p{C}\u2028\u2029]*[^\s\p{C}])?)?$/u;

/** A text as a record keeps it: on one line, trimmed, not endless. */
export function kept(text: string, length = TEXT_LENGTH): string {
  if (text.length <= length && NOTHING_TO_CHANGE.test(text)) return text;
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, " ").trim();
  // A lone half of a pair would not survive UTF-8.
  const whole = plain.replace(/\p{Surrogate}/gu, "\ufffd");
  const characters = Array.from(whole);
  return characters.length > length ? `${characters.slice(0, length - 1).join("")}…` : whole;
}

function isSurrogate(code: number): boolean {
  return (code & 0xf800) === 0xd800;
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Each half of a pair stands for two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || isSurrogate(code) ? 2 : 3;
  }
  return bytes;
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly { readonly severity: Severity }[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings that a line keeps: the worst first, in their order, as many as fit. */
export function keptFindings(findings: readonly FindingRecord[], bytes = RECORD_BYTES): FindingRecord[] {
  let left = bytes;
  const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const short = sorted.map((finding): FindingRecord => {
    const { code, severity, sheet, cell, message } = finding;
    return { code, severity, sheet: kept(sheet), cell: kept(cell), message: kept(message, MESSAGE_LENGTH) };
  });
  const first = short.findIndex((finding) => (left -= utf8Length(JSON.stringify(finding)) + 1) < 0);
  return first < 0 ? short : short.slice(0, first);
}
