import type { Comparison, Editions } from "../core/comparison";
import { FaultError } from "../core/fault";
import type { CellRef } from "../core/finding";
import { diffPerformance, type PerformanceDiff } from "../core/performance/diff";
import { readFigures } from "../core/performance/readFigures";
import { diffScoring, type ScoringDiff } from "../core/scoringDiff";
import { evaluate } from "../core/evaluate";
import type { LocatedTable } from "../workbook/locate";
import { refOf } from "../workbook/readEntries";
import type { OpenPerformance, OpenScoring, OpenTable } from "./openTable";

/** Digits of a content hash that tell two editions of one version apart. */
const HASH_DIGITS = 8;

function editionOf(table: LocatedTable, ours: string): { hash: string; version: string } {
  const text = (row: string) => String(table.find("meta", row, "value")?.cell?.value ?? "");
  return { hash: text("hash") === "" ? ours : text("hash"), version: text("version") };
}

function editionsOf(before: OpenTable, after: OpenTable): Editions | null {
  const [first, second] = [editionOf(before.table, before.hash), editionOf(after.table, after.hash)];
  if (first.hash === second.hash) return null;
  if (first.version !== second.version) return { before: first.version, after: second.version };
  return { before: first.hash.slice(0, HASH_DIGITS), after: second.hash.slice(0, HASH_DIGITS) };
}

type Cells = ReadonlyMap<string, CellRef>;

/** What differs, with its cell in the first of the versions that has one. */
function located<Differing extends { readonly path: string }>(
  found: readonly Differing[],
  ...versions: readonly Cells[]
): (Differing & { at?: CellRef })[] {
  return found.map((one) => {
    const at = versions.map((cells) => cells.get(one.path)).find((cell) => cell !== undefined);
    return at ? { ...one, at } : one;
  });
}

function compareScoring(before: OpenScoring, after: OpenScoring): ScoringDiff {
  const version = ({ template, entries: { raw } }: OpenScoring) => ({ raw, report: evaluate(template, raw) });
  const { entries, results, kind } = diffScoring(version(before), version(after));
  const placed = results.map((one) => {
    const cell = after.table.find("result", one.result, "score");
    return cell ? { ...one, at: refOf(cell) } : one;
  });
  return { kind, entries: located(entries, after.entries.cells, before.entries.cells), results: placed };
}

function comparePerformance(before: OpenPerformance, after: OpenPerformance): PerformanceDiff {
  const figures = ({ template, entries, reference }: OpenPerformance) =>
    readFigures(template, entries.raw, reference).figures;
  const { kind, cells, options } = diffPerformance(figures(before), figures(after));
  const [first, second] = [before.entries.cells, after.entries.cells];
  return {
    kind,
    cells: located(cells, second, first),
    options: options.map((option) => ({
      ...option,
      // The same path means another row of another ledger.
      fields: located(option.fields, option.what === "removed" ? first : second),
    })),
  };
}

/**
 * Compares two versions of the same table. Changes neither.
 * @throws FaultError `different-tables`.
 */
export function compareTables(before: OpenTable, after: OpenTable): Comparison {
  const editions = editionsOf(before, after);
  if (before.template.id === after.template.id) {
    if (before.kind === "scoring" && after.kind === "scoring") {
      return { kind: "scoring", template: after.template, editions, diff: compareScoring(before, after) };
    }
    if (before.kind === "performance" && after.kind === "performance") {
      return { kind: "performance", template: after.template, editions, diff: comparePerformance(before, after) };
    }
  }
  throw new FaultError({ code: "different-tables", first: before.template.id, second: after.template.id });
}
