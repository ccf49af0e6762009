import { ENTERPRISE_FIELDS, type Enterprise } from "../entries";
import type { PanelFinding } from "./finding";
import type { Seated } from "./members";

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "").toUpperCase();
}

function firstWith(members: readonly Seated[], field: keyof Enterprise): Seated | undefined {
  return members.find(({ entries }) => plain(entries.enterprise[field] ?? "") !== "");
}

function differing(members: readonly Seated[], field: "code" | "name", isCertain: boolean): PanelFinding[] {
  const first = firstWith(members, field);
  const stated = first?.entries.enterprise[field];
  if (!first || stated === undefined) return [];
  return members.flatMap(({ file, entries }): PanelFinding[] => {
    const own = entries.enterprise[field] ?? "";
    if (plain(own) === "" || plain(own) === plain(stated)) return [];
    const severity = isCertain ? "error" : "warning";
    return [{ code: "enterprise-differs", severity, file, field, first: stated, second: own, firstFile: first.file }];
  });
}

/** Sheets about different enterprises. The code decides; a name alone decides where a code is missing. */
export function enterpriseFindings(members: readonly Seated[]): PanelFinding[] {
  const haveCodes = members.every(({ entries }) => plain(entries.enterprise.code ?? "") !== "");
  return [...differing(members, "code", true), ...differing(members, "name", !haveCodes)];
}

/** The enterprise as the sheets tell it, each field from the first that has it. */
export function enterpriseOf(members: readonly Seated[]): Enterprise {
  const fields = ENTERPRISE_FIELDS.flatMap((field) => {
    const told = firstWith(members, field)?.entries.enterprise[field];
    return told === undefined ? [] : [[field, told.trim()] as const];
  });
  return Object.fromEntries(fields);
}
