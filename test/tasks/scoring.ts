/** The tasks as tests of scoring tables use them: what comes back is a scoring table's. */
import * as checking from "../../src/tasks/check";
import type { CheckedScoring } from "../../src/core/checked";
import * as filling from "../../src/tasks/fill";
import * as grading from "../../src/tasks/grade";
import * as opening from "../../src/tasks/openTable";
import type { Workbook } from "../../src/workbook/workbook";

function scoring<Kind extends { readonly kind: string }>(found: Kind): Extract<Kind, { kind: "scoring" }> {
  if (found.kind !== "scoring") throw new Error(`a ${found.kind} table where a scoring table was expected`);
  return found as Extract<Kind, { kind: "scoring" }>;
}

export async function check(workbook: Workbook, id?: string): Promise<CheckedScoring> {
  return scoring(await checking.check(workbook, id));
}

export async function fill(workbook: Workbook, entries: unknown, id?: string): Promise<CheckedScoring> {
  return scoring(await filling.fill(workbook, entries, id));
}

export async function grade(workbook: Workbook, id?: string): Promise<CheckedScoring> {
  return scoring(await grading.grade(workbook, id));
}

export async function prepareResult(workbook: Workbook, id?: string) {
  return scoring(await grading.prepareResult(workbook, id));
}

export async function openTable(workbook: Workbook, id?: string): Promise<opening.OpenScoring> {
  return scoring(await opening.openTable(workbook, id));
}
