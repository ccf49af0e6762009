import { readEntries, type Entries } from "../entries";
import type { Report } from "../report";
import type { Template } from "../template";
import type { PanelDecisions } from "./decisions";
import type { PanelFinding } from "./finding";
import type { Standing } from "./report";

/** One expert's workbook of the enterprise. */
export interface PanelSheet {
  /** What people call the file. */
  readonly file: string;
  readonly report: Report;
  /** Raw entries. */
  readonly raw: unknown;
}

/** A sheet with whose it is and whether it counts. */
export interface Seated extends PanelSheet {
  readonly expert: string;
  readonly noInterest: boolean | null;
  readonly standing: Standing;
  readonly entries: Entries;
}

/** The experts round the table. */
export interface Seating {
  readonly members: readonly Seated[];
  readonly findings: readonly PanelFinding[];
}

/** A name without what typing adds: spaces, full-width letters. */
function plainName(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "");
}

function isSameName(first: string, second: string): boolean {
  return plainName(first) === plainName(second);
}

/** The last part of a path, without the ending. */
function baseName(file: string): string {
  return (file.split(/[\\/]/u).at(-1) ?? file).replace(/\.[^.]+$/u, "");
}

/** Whose sheet it is: as decided, the only expert on the cover, or the one whose name the file bears. */
function expertOf(file: string, { experts }: Entries, decisions: PanelDecisions): string | null {
  const decided = decisions.experts.get(file) ?? decisions.experts.get(file.split(/[\\/]/u).at(-1) ?? file);
  if (decided !== undefined && decided !== "") return decided;
  const [only, ...others] = experts;
  if (only && others.length === 0) return only.name;
  const named = experts.filter(({ name }) => plainName(baseName(file)).includes(plainName(name)));
  return named.length === 1 ? (named[0]?.name ?? null) : null;
}

interface Identified extends PanelSheet {
  readonly expert: string;
  readonly isNamed: boolean;
  readonly entries: Entries;
  readonly noInterest: boolean | null;
}

function identify(sheet: PanelSheet, decisions: PanelDecisions): Identified {
  const { entries } = readEntries(sheet.raw);
  const known = expertOf(sheet.file, entries, decisions);
  const expert = known ?? baseName(sheet.file);
  const declared = entries.experts.find(({ name }) => isSameName(name, expert))?.noInterest ?? null;
  const isRecused = decisions.recused.some((name) => isSameName(name, expert));
  return { ...sheet, expert, isNamed: known !== null, entries, noInterest: isRecused ? false : declared };
}

/** Whether two sheets say the same where it counts. */
function isSameSheet(first: Report, second: Report): boolean {
  const told = ({ scores, total, vetoes, gates, bonus }: Report) =>
    JSON.stringify([[...scores], total, vetoes, Object.entries(gates), bonus]);
  return told(first) === told(second);
}

function recusalFindings(template: Template, { expert, file, noInterest }: Identified): PanelFinding[] {
  const article = template.recusal?.article ?? null;
  if (noInterest === false) return [{ code: "expert-recused", severity: "warning", file, expert, article }];
  if (noInterest === true || article === null) return [];
  return [{ code: "recusal-undeclared", severity: "warning", file, expert, article }];
}

function seat(template: Template, sheet: Identified, before: readonly Seated[]): [Seated, PanelFinding[]] {
  const { file, expert } = sheet;
  const first = before.find((other) => isSameName(other.expert, expert));
  if (first) {
    const same = isSameSheet(first.report, sheet.report);
    const severity = same ? "warning" : "error";
    return [
      { ...sheet, standing: "repeated" },
      [{ code: "expert-twice", severity, file, expert, first: first.file, same }],
    ];
  }
  const unnamed: PanelFinding[] = sheet.isNamed ? [] : [{ code: "expert-unnamed", severity: "warning", file }];
  const standing = sheet.noInterest === false ? "recused" : "counted";
  return [{ ...sheet, standing }, [...unnamed, ...recusalFindings(template, sheet)]];
}

/** Members whom a cover names and of whom no sheet is here. */
function awaited(members: readonly Seated[]): PanelFinding[] {
  const named = members.flatMap(({ entries }) => entries.experts.map(({ name }) => name));
  const distinct = [...new Map(named.map((name) => [plainName(name), name])).values()];
  return distinct
    .filter((name) => !members.some(({ expert }) => isSameName(expert, name)))
    .map((expert) => ({ code: "expert-awaited", severity: "warning", expert }));
}

function sizeFindings({ panel }: Template, count: number): PanelFinding[] {
  if (count === 0) return [{ code: "nobody-counted", severity: "error" }];
  if (!panel) return [];
  const { min, max, odd, article } = panel;
  const found = { severity: "warning", count, article } as const;
  if (count < min) return [{ ...found, code: "panel-too-small", min }];
  if (max !== undefined && count > max) return [{ ...found, code: "panel-too-large", max }];
  return odd && count % 2 === 0 ? [{ ...found, code: "panel-even" }] : [];
}

/** Tells whose sheets these are and which of them count: one sheet an expert, and none of an expert with an interest. */
export function seatExperts(template: Template, sheets: readonly PanelSheet[], decisions: PanelDecisions): Seating {
  const members: Seated[] = [];
  const findings: PanelFinding[] = [];
  for (const sheet of sheets) {
    const [seated, found] = seat(template, identify(sheet, decisions), members);
    members.push(seated);
    findings.push(...found);
  }
  const count = members.filter(({ standing }) => standing === "counted").length;
  return { members, findings: [...findings, ...awaited(members), ...sizeFindings(template, count)] };
}
