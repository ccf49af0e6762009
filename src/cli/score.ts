import { evaluateTable } from "../tasks/evaluateTable";
import type { Language } from "../words";
import { readJson } from "./files";
import type { Io } from "./io";
import { namedTable } from "./namedTable";
import { exitCode, printReport } from "./print";

/** Options of the command. */
export interface ScoreOptions {
  readonly template: string;
  readonly entries: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Checks and grades entries without a workbook. */
export async function scoreEntries({ template, entries, json = false, lang }: ScoreOptions, io: Io): Promise<number> {
  const scored = evaluateTable(await namedTable(template), await readJson(entries, io));
  printReport(scored, lang, json, io);
  return exitCode(scored.report.findings);
}
