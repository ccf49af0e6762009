import { styleText } from "node:util";
import type { Finding } from "../core/finding";
import { findingLines, type Line } from "../report/lines";
import type { Checked } from "../core/checked";
import { resultJson, resultLines } from "../report/result";
import { DICTIONARIES, type Language } from "../words";
import type { Io } from "./io";
import { EXIT } from "./io";

const COLOURS = {
  error: "red",
  bad: "red",
  warning: "yellow",
  good: "green",
  info: "cyan",
  heading: "bold",
} as const;

/** A line as the terminal shows it. */
export function paint({ text, tone }: Line, io: Io): string {
  return io.colour && tone !== "plain" ? styleText(COLOURS[tone], text) : text;
}

/** Prints a value as JSON. */
export function printJson(value: unknown, io: Io): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** Prints a report, for people or as JSON. */
export function printReport(checked: Checked, language: Language, json: boolean, io: Io): void {
  const words = DICTIONARIES[language];
  if (json) return printJson(resultJson(checked, words), io);
  for (const line of resultLines(checked, words)) io.out(`${paint(line, io)}\n`);
}

/** Prints the findings alone, on standard error. */
export function printFindings({ template, report }: Checked, language: Language, io: Io): void {
  for (const line of findingLines(template, report.findings, DICTIONARIES[language])) io.err(`${paint(line, io)}\n`);
}

/** The exit code that findings lead to. */
export function exitCode(findings: readonly Finding[]): number {
  return findings.some(({ severity }) => severity === "error") ? EXIT.errors : EXIT.ok;
}
