import { evaluate } from "../../../src/core/evaluate";
import { readDecisions } from "../../../src/core/panel/decisions";
import { evaluatePanel } from "../../../src/core/panel/evaluatePanel";
import type { PanelCode, PanelFinding } from "../../../src/core/panel/finding";
import type { PanelSheet } from "../../../src/core/panel/members";
import type { PanelReport } from "../../../src/core/panel/report";
import type { Template } from "../../../src/core/template";
import { fullScores, tiny } from "../tiny";

/** One expert's sheet of the tiny table: everything answered, full marks, but for what `over` says. */
export function sheetOf(expert: string, over: Record<string, unknown> = {}, template: Template = tiny): PanelSheet {
  const raw = {
    scores: { ...fullScores, ...(over["scores"] as object | undefined) },
    vetoes: { v1: false },
    gates: { g1: "pass" },
    eligibility: { e1: true },
    conditions: { c1: false },
    experts: [{ name: expert, noInterest: true }],
    enterprise: { name: "某厂", code: "91440300MA5EXAMPL1" },
    ...Object.fromEntries(Object.entries(over).filter(([key]) => key !== "scores")),
  };
  return { file: `${expert}.xlsx`, raw, report: evaluate(template, raw) };
}

export function panelOf(sheets: readonly PanelSheet[], decided: unknown = {}, template: Template = tiny): PanelReport {
  const { decisions, findings } = readDecisions(decided);
  return evaluatePanel(template, sheets, decisions, findings);
}

export function codes({ findings }: PanelReport): PanelCode[] {
  return findings.map(({ code }) => code);
}

export function foundAs<Code extends PanelCode>(
  { findings }: PanelReport,
  code: Code,
): Extract<PanelFinding, { code: Code }>[] {
  return findings.filter((finding): finding is Extract<PanelFinding, { code: Code }> => finding.code === code);
}

export function rowOf(report: PanelReport, id: string) {
  const row = report.rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}
