import type { Block } from "../block";
import { paragraphsFrom } from "../prose/splitParagraphs";
import { isVetoHeading } from "../prose/vetoes";
import { around, type SourceTable } from "../source";
import { settleColumns } from "../table/columns";
import { isNote, isSignature, isTotal } from "../table/labels";
import { regionsOf, sameHeadings } from "../table/readTable";
import { squeeze } from "../wording/text";
import { headerLinesAt, type HeaderLines } from "./headerLines";
import { linesOf, marksEnds, type Line } from "./line";
import { LineBody } from "./lineBody";
import { bodyWidths, TableLayer } from "./layTable";

/** The paragraphs of some lines. */
export function proseOf(lines: readonly Line[]): Block {
  return { kind: "paragraphs", paragraphs: paragraphsFrom(lines) };
}

/** Every heading in the lines. */
function headersIn(lines: readonly Line[]): HeaderLines[] {
  const headers: HeaderLines[] = [];
  for (let at = 0; at < lines.length; at++) {
    const header = headerLinesAt(lines, at);
    if (!header) continue;
    headers.push(header);
    at = header.to - 1;
  }
  return headers;
}

/** The line of the total, or the first one that is surely below the table. */
function endOf(lines: readonly Line[]): { at: number; total: Line | null } {
  const total = lines.findIndex(({ text }) => isTotal(squeeze(text)));
  if (total >= 0) return { at: total, total: lines[total] ?? null };
  const below = lines.findIndex(({ text }) => isNote(text) || isSignature(text) || isVetoHeading(text));
  return { at: below < 0 ? lines.length : below, total: null };
}

/** "100⏎分 达到85分为优秀": the total's unit in front of the first note. */
function withoutUnit(lines: readonly Line[], total: Line | null): readonly Line[] {
  const [first, ...rest] = lines;
  if (!total || !first || !/^分\s+/u.test(first.text)) return lines;
  return [{ ...first, text: first.text.replace(/^分\s+/u, "") }, ...rest];
}

function layOne(header: HeaderLines, head: readonly Line[], lines: readonly Line[]): Block[] {
  const cells = header.headings.map(({ text, meanings }) => ({ text, meanings, cell: null }));
  const { columns } = settleColumns(cells, null);
  const { at, total } = endOf(lines);
  const body = new LineBody(lines.slice(0, at), columns).read();
  const place = around(head.map((line) => line.place));
  const headings = header.headings.map(({ text }) => text);
  const { table, doubts } = new TableLayer(columns, bodyWidths(body, marksEnds(lines))).lay(
    { headings, place },
    body,
    total,
  );
  const [region] = regionsOf(table);
  const tail = withoutUnit(lines.slice(total ? at + 1 : at), total);
  if (!region) return [proseOf([...head, ...lines])];
  return [{ kind: "table", region, doubts }, proseOf(tail)];
}

/** The tables among the headings of a text: those that are repeated before a total belong to the same one. */
function startsIn(
  headers: readonly HeaderLines[],
  lines: readonly Line[],
): { starts: HeaderLines[]; repeats: HeaderLines[] } {
  const starts: HeaderLines[] = [];
  const repeats: HeaderLines[] = [];
  for (const header of headers) {
    const last = starts.at(-1);
    const open = last && !lines.slice(last.to, header.from).some(({ text }) => isTotal(squeeze(text)));
    if (open && sameHeadings(last, header)) repeats.push(header);
    else starts.push(header);
  }
  return { starts, repeats };
}

/** Takes a text apart into paragraphs and the tables that its lines were. */
export function layLines(part: SourceTable): Block[] {
  const lines = linesOf(part);
  const { starts, repeats } = startsIn(headersIn(lines), lines);
  const [first] = starts;
  if (!first) return [proseOf(lines)];
  const isRepeat = (index: number) => repeats.some(({ from, to }) => index >= from && index < to);
  const blocks = [proseOf(lines.slice(0, first.from))];
  starts.forEach((header, index) => {
    const end = starts[index + 1]?.from ?? lines.length;
    const own = lines.slice(header.to, end).filter((_, at) => !isRepeat(header.to + at));
    blocks.push(...layOne(header, lines.slice(header.from, header.to), own));
  });
  return blocks;
}
