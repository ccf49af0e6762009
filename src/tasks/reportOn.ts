import type { Checked, CheckedPerformance } from "../core/checked";
import { evaluate, judge } from "../core/evaluate";
import type { CellRef, Finding } from "../core/finding";
import { againstScoring } from "../core/performance/checks/againstScoring";
import { evaluateFigures } from "../core/performance/evaluate";
import type { Figures } from "../core/performance/figures";
import { readFigures, type ReadFigures } from "../core/performance/readFigures";
import type { PerformanceReport } from "../core/performance/report";
import type { Report, Verdict } from "../core/report";
import { resultFindings } from "../workbook/integrity";
import { performanceResults } from "../workbook/performanceIntegrity";
import { cellOf as entryCell, entriesOf, refOf } from "../workbook/readEntries";
import type { OpenPerformance, OpenScoring, OpenTable } from "./openTable";

/** A finding with the cell of its entry, or, for one about a whole section, of the section's row. */
function located(finding: Finding, { table, entries }: OpenScoring): Finding {
  const section = finding.item === undefined ? null : table.find("scoring", `section.${finding.item}`, "score");
  const at = finding.at ?? entryCell(entries, finding.path) ?? (section ? refOf(section) : undefined);
  return at ? { ...finding, at } : finding;
}

/** Everything that was found in a scoring table, also in its sheets. */
function liveFindings(open: OpenScoring, { findings }: Verdict): Finding[] {
  const found = [...open.structure, ...open.entries.findings, ...findings];
  return found.map((finding) => located(finding, open));
}

function liveScoring(open: OpenScoring): Report {
  const report = evaluate(open.template, open.entries.raw);
  return { ...report, findings: liveFindings(open, report) };
}

/** What a scoring table comes to, with the findings of its report. */
export function verdictOn(open: OpenScoring): Verdict {
  const { template, table } = open;
  const verdict = judge(template, entriesOf(open.entries));
  return { ...verdict, findings: [...liveFindings(open, verdict), ...resultFindings(template, table, verdict)] };
}

/** The cell of an entry, or the first cell of a row or a group of entries. */
function cellOf(path: string, cells: ReadonlyMap<string, CellRef>): CellRef | undefined {
  const own = cells.get(path);
  if (own || path === "") return own;
  return [...cells].find(([inner]) => inner.startsWith(`${path}/`))?.[1];
}

function withCell<Concerned extends { readonly path: string; readonly at?: CellRef }>(
  concerned: Concerned,
  cells: ReadonlyMap<string, CellRef>,
): Concerned {
  const at = concerned.at ?? cellOf(concerned.path, cells);
  return at ? { ...concerned, at } : concerned;
}

/** A finding with its cell and those of the other entries concerned. */
function placed(finding: Finding, cells: ReadonlyMap<string, CellRef>): Finding {
  const own = withCell(finding, cells);
  return own.others ? { ...own, others: own.others.map((other) => withCell(other, cells)) } : own;
}

/** What the scoring tables of the same workbook claim and the performance table does not show. */
function claimFindings({ scoring }: OpenPerformance, figures: Figures): Finding[] {
  return scoring.flatMap((scored) =>
    againstScoring(figures, { template: scored.template, raw: scored.entries.raw, cells: scored.entries.cells }),
  );
}

function readOpen({ template, entries, reference }: OpenPerformance): ReadFigures {
  return readFigures(template, entries.raw, reference);
}

function livePerformance(open: OpenPerformance, read = readOpen(open)): PerformanceReport {
  const { structure, entries } = open;
  const report = evaluateFigures(read);
  const found = [...structure, ...entries.findings, ...report.findings];
  return {
    ...report,
    findings: [...found, ...claimFindings(open, read.figures)].map((finding) => placed(finding, entries.cells)),
  };
}

/** What a table's sheets show by themselves, and what its entries add up to; nothing about results that are stored. */
export function liveReport(open: OpenScoring): Report;
export function liveReport(open: OpenPerformance): PerformanceReport;
export function liveReport(open: OpenTable): Report | PerformanceReport;
export function liveReport(open: OpenTable): Report | PerformanceReport {
  return open.kind === "scoring" ? liveScoring(open) : livePerformance(open);
}

function reportOnScoring(open: OpenScoring): Report {
  const report = liveScoring(open);
  return { ...report, findings: [...report.findings, ...resultFindings(open.template, open.table, report)] };
}

function reportOnPerformance(open: OpenPerformance, read = readOpen(open)): PerformanceReport {
  const report = livePerformance(open, read);
  return { ...report, findings: [...report.findings, ...performanceResults(open.template, open.table, report)] };
}

/** The report of an open table, every finding with its cell where it has one. */
export function reportOn(open: OpenScoring): Report;
export function reportOn(open: OpenPerformance): PerformanceReport;
export function reportOn(open: OpenTable): Report | PerformanceReport;
export function reportOn(open: OpenTable): Report | PerformanceReport {
  return open.kind === "scoring" ? reportOnScoring(open) : reportOnPerformance(open);
}

/** The report of an open table with its template. */
export function checkOpen(open: OpenTable): Checked {
  if (open.kind === "performance") return checkPerformance(open);
  return { kind: "scoring", template: open.template, report: reportOn(open) };
}

/** The report of an open performance table with its template and figures. */
export function checkPerformance(open: OpenPerformance): CheckedPerformance {
  const read = readOpen(open);
  return {
    kind: "performance",
    template: open.template,
    report: reportOnPerformance(open, read),
    figures: read.figures,
  };
}
