import { readFileSync } from "node:fs";
import type { ConsolidationJson } from "../../../src/report/consolidate/json";

/** What `consolidate --json` and `summarise --json` print. */
export type Told = ConsolidationJson & {
  readonly output: string;
  readonly skipped?: readonly { readonly file: string; readonly reason: string }[];
  readonly unusedLines?: readonly { readonly file: string; readonly line: number; readonly message: string }[];
};

/** The JSON that a command printed. */
export function toldBy({ out }: { readonly out: string }): Told {
  return JSON.parse(out) as Told;
}

/** The summary itself, as bytes: without the name of the output and what else a command tells of its own input. */
export function summaryJson(ran: { readonly out: string }): string {
  const told = Object.entries(toldBy(ran)).filter(([key]) => !["output", "skipped", "unusedLines"].includes(key));
  return JSON.stringify(Object.fromEntries(told));
}

/** The lines of an NDJSON file. */
export function linesIn(file: string): string[] {
  return readFileSync(file, "utf8").trimEnd().split("\n");
}
