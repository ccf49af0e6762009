import { tokens, tokenText, type Reference, type Token } from "./formula";

/** What it takes to write a formula for the engine. */
export interface EngineNames {
  /** The engine's name of a sheet; null for one that is not there. */
  sheet(name: string): string | null;
  /** What a defined name stands for, already written for the engine; null for a name that is not there. */
  defined(name: string): string | null;
}

/**
 * IronCalc rounds the binary value, so that ROUND(1.005,2) is 1. Excel rounds the fifteen digits it shows, which gives
 * 1.01. A nudge of 1E-14 of the value makes up for the difference.
 */
const NUDGE = "1.00000000000001";

/** Functions whose first argument IronCalc takes as a range only: for one cell it gives #VALUE!. */
const WANT_RANGE: ReadonlySet<string> = new Set(["COUNTIF", "COUNTIFS", "SUMIF", "SUMIFS", "AVERAGEIF", "AVERAGEIFS"]);

function referenceFor(reference: Reference, own: string, names: EngineNames): string {
  const sheet = reference.sheet === null ? own : names.sheet(reference.sheet);
  if (sheet === null) return "#REF!";
  return `${sheet}!${tokenText({ kind: "reference", reference: { ...reference, sheet: null } })}`;
}

function wantsRange(parts: readonly Token[], index: number): boolean {
  const call = parts[index - 2];
  return isOther(parts[index - 1], "(") && call?.kind === "name" && WANT_RANGE.has(call.text.toUpperCase());
}

/** One cell, written as a range of itself where a range is wanted. */
function placeFor(text: string, isRange: boolean): string {
  const [, cell = ""] = /!([^:]+)$/u.exec(text) ?? [];
  return isRange && cell !== "" ? `${text}:${cell}` : text;
}

function isOther(token: Token | undefined, text: string): boolean {
  return token?.kind === "other" && token.text === text;
}

/** Writes brackets, with the first argument of ROUND nudged. */
class Brackets {
  private readonly open: ("round" | "done" | "plain")[] = [];

  text(token: Token, before: Token | undefined): string {
    const text = tokenText(token);
    if (text === "(" || text === "{") {
      const isRound = before?.kind === "name" && before.text.toUpperCase() === "ROUND";
      this.open.push(isRound ? "round" : "plain");
      return isRound ? "((" : text;
    }
    if (text === ")" || text === "}") return this.open.pop() === "round" ? "))" : text;
    if (text === "," && this.open.at(-1) === "round") {
      this.open[this.open.length - 1] = "done";
      return `)*${NUDGE},`;
    }
    return text;
  }
}

/** A formula of ours as the engine takes it: its own names of sheets, defined names spelled out. */
export function engineFormula(formula: string, own: string, names: EngineNames): string {
  const parts = tokens(formula);
  const brackets = new Brackets();
  return parts
    .map((token, index) => {
      if (token.kind === "reference") {
        return placeFor(referenceFor(token.reference, own, names), wantsRange(parts, index));
      }
      if (token.kind === "other") return brackets.text(token, parts[index - 1]);
      if (token.kind !== "name" || isOther(parts[index + 1], "(")) return token.text;
      const meaning = names.defined(token.text);
      // The engine knows ASCII names only and would report a syntax error.
      if (meaning === null) return /^[!-~]+$/u.test(token.text) ? token.text : "#NAME?";
      return tokens(meaning).length === 1 ? meaning : `(${meaning})`;
    })
    .join("");
}
