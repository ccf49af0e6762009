import Big from "big.js";
import { bandOf } from "../grade";
import type { Grade } from "../report";
import type { Band, Template } from "../template";
import { readAgreed, rowIds } from "./agreed";
import { clauseFindings, factFindings, panelGates, panelVetoes, recusedTicks } from "./clauses";
import type { PanelDecisions } from "./decisions";
import { enterpriseFindings, enterpriseOf } from "./enterprises";
import type { PanelCode, PanelFinding } from "./finding";
import { seatExperts, type PanelSheet, type Seated } from "./members";
import { compare, type Quotient } from "./quotient";
import { BONUS_ROW, TOTAL_ROW, type PanelClause, type PanelMember, type PanelReport } from "./report";
import { panelRows, rowFindings, scoreOf, toldFigure } from "./rows";
import { panelReachable, panelSections, panelTotal, sectionFindings } from "./sections";

/** Rows that an expert has not scored, and those whose score is not valid. */
function sheetFindings(template: Template, member: Seated): PanelFinding[] {
  const { file, expert, report } = member;
  const blank = new Set(report.findings.filter(({ code }) => code === "missing").map(({ item }) => item ?? TOTAL_ROW));
  const without = rowIds(template).filter((id) => scoreOf(member, id) === null);
  const [missing, mistaken] = [without.filter((id) => blank.has(id)), without.filter((id) => !blank.has(id))];
  const found = { severity: "warning", file, expert } as const;
  return [
    ...(missing.length > 0 ? [{ ...found, code: "sheet-incomplete", items: missing } as const] : []),
    ...(mistaken.length > 0 ? [{ ...found, code: "sheet-mistaken", items: mistaken } as const] : []),
  ];
}

/** Experts whose own totals lie in different bands. */
function gradesDiffer(template: Template, counted: readonly Seated[]): PanelFinding[] {
  const grades = counted.flatMap(({ expert, report: { total } }) => {
    const band = total === null ? null : bandOf(template, new Big(total));
    return band ? [{ expert, label: band.label }] : [];
  });
  const labels = new Set(grades.map(({ label }) => label));
  return labels.size > 1 ? [{ code: "grades-differ", severity: "info", grades }] : [];
}

function reaches(total: Quotient, { min, inclusive }: Band): boolean {
  if (min === null) return true;
  const side = compare(total, min);
  return inclusive ? side >= 0 : side > 0;
}

/** Sheets that do not belong together: not even a veto on one of them says anything of the enterprise. */
const MIXED: ReadonlySet<PanelCode> = new Set<PanelCode>(["enterprise-differs", "expert-twice", "nobody-counted"]);

/** The grade of the exact figure: a veto decides at once; otherwise none while an error stands or a figure is missing. */
function gradeOf(
  template: Template,
  total: Quotient | null,
  vetoes: readonly PanelClause[],
  findings: readonly PanelFinding[],
): Grade | null {
  const { label } = template.failing;
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.some(({ code }) => MIXED.has(code))) return null;
  if (vetoes.some(({ state }) => state === "holds")) return { label, result: label, pass: false, honour: null };
  if (total === null || errors.length > 0) return null;
  const band = template.bands.find((candidate) => reaches(total, candidate));
  return band ? { label: band.label, result: band.result, pass: band.pass, honour: band.honour ?? null } : null;
}

function memberOf({ expert, file, noInterest, standing, report }: Seated): PanelMember {
  const { complete, total, grade } = report;
  return { expert, file, noInterest, standing, complete, total, grade: grade?.label ?? null };
}

/**
 * Puts the experts' sheets of one enterprise together. Every error keeps the panel from a grade; nothing is rounded.
 * @param decisions what the leader decided; `decisionFindings` what was wrong with how that was written.
 */
export function evaluatePanel(
  template: Template,
  sheets: readonly PanelSheet[],
  decisions: PanelDecisions,
  decisionFindings: readonly PanelFinding[] = [],
): PanelReport {
  const { members, findings: seating } = seatExperts(template, sheets, decisions);
  const counted = members.filter(({ standing }) => standing === "counted");
  const method = decisions.method ?? "mean";
  const agreed = readAgreed(template, decisions, counted[0]?.raw);
  const rows = panelRows(template, counted, method, agreed);
  const sections = panelSections(template, counted, rows);
  const total = panelTotal(rows, sections);
  const totals = { total, reachable: panelReachable(template, rows) };
  const vetoes = panelVetoes(template, counted, decisions, totals);
  const gates = panelGates(template, counted, decisions);
  const findings = [
    ...decisionFindings,
    ...enterpriseFindings(members),
    ...seating,
    ...counted.flatMap((member) => sheetFindings(template, member)),
    ...agreed.findings,
    ...rowFindings(rows, counted, method),
    ...sectionFindings(sections),
    ...clauseFindings("vetoes", vetoes, decisions),
    ...clauseFindings("gates", gates, decisions),
    ...recusedTicks(template, members),
    ...factFindings(template, counted),
    ...gradesDiffer(template, counted),
  ];
  const told = rows.map((row) => ({ ...row, figure: toldFigure(row.figure) }));
  return {
    template: template.id,
    method,
    leader: decisions.leader,
    enterprise: enterpriseOf(members),
    members: members.map(memberOf),
    rows: told.filter(({ id }) => id !== BONUS_ROW),
    sections: sections.map(({ id, max, scores, figure }) => ({ id, max, scores, figure: toldFigure(figure) })),
    bonus: told.find(({ id }) => id === BONUS_ROW) ?? null,
    totals: counted.map(({ report }) => report.total),
    total: toldFigure(total),
    max: template.total,
    vetoes,
    gates,
    grade: gradeOf(template, total, vetoes, findings),
    findings,
  };
}
