/** The tables of the collected regulations as somebody would paste them: their lines, broken as they stand there. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { SourceDocument, SourcePlace } from "../../src/importing/source";
import { fromText } from "../../src/importing/reading/fromText";

const FILE = "002_9c443752d6c2806a.txt";

/** What somebody would select: the table's lines, then articles that hold its vetoes or grades. */
export const PASTED: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  "zhejiang-2003": [
    [6982, 7096],
    [6761, 6775],
  ],
  "inner-mongolia-2005": [[4183, 4344]],
  "anhui-2007": [
    [8260, 8341],
    [8064, 8078],
  ],
  "fujian-2009-assessment": [[9021, 9125]],
  "fujian-2009-acceptance": [[9171, 9232]],
  "guangdong-2009-mandatory": [
    [15315, 15384],
    [14639, 14653],
  ],
  "guangdong-2003": [[13592, 13734]],
  "guangdong-2009-voluntary": [[14896, 15211]],
  "shandong-2008": [[10990, 11317]],
};

/** Vetoes that the table itself words otherwise than the article, which the template follows. */
export const PRINTED_VETOES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "fujian-2009-assessment": { v6: "审核期间发生环境污染与破坏事故。" },
  "shandong-2008": {
    v2: "审核重点或者清洁生产目标设置错误，或存在重大遗漏；",
    v5: "达标承诺时间超过两年；",
    v6: "表2综合得分低于70分。",
  },
};

/** How a program may hand the lines over. */
export const PASTE_VARIANTS = {
  "as it stands": (line: string) => line,
  "blanks at line ends lost": (line: string) => line.trimEnd(),
} as const;

/** A pasted text, and where each line of the regulations stands in it. */
export interface Pasted {
  readonly document: SourceDocument;
  readonly placeOf: (lines: readonly [number, number]) => SourcePlace | null;
  readonly text: string;
}

/** Rebuilds what somebody would paste for a built-in table. */
export function pasted(
  id: string,
  seeds: string,
  variant: (line: string) => string,
  withoutBlankLines = false,
  ranges = PASTED[id] ?? [],
): Pasted {
  const all = readFileSync(resolve(seeds, FILE), "utf8").split("\n");
  const kept = ranges.flatMap(([first, last]) => {
    const lines = all.slice(first - 1, last).map((text, index) => ({ text: variant(text), line: first + index }));
    return [...lines.filter(({ text }) => !withoutBlankLines || text.trim() !== ""), { text: "", line: 0 }];
  });
  const text = kept.map((line) => line.text).join("\n");
  return {
    text,
    document: { name: "粘贴", parts: [fromText(text)] },
    placeOf: ([first, last]) => {
      const rows = kept.flatMap(({ line }, index) => (line >= first && line <= last ? [index + 1] : []));
      const [top] = rows;
      const bottom = rows.at(-1);
      return top === undefined || bottom === undefined ? null : { part: 0, rows: [top, bottom] };
    },
  };
}
