import { fromHtml } from "../../../src/importing/reading/fromHtml";
import { fromText } from "../../../src/importing/reading/fromText";
import type { Block } from "../../../src/core/performance/template";
import {
  understandPerformance,
  type PerformanceUnderstanding,
} from "../../../src/importing/performance/understandPerformance";

/** A form in HTML: rows of cells parted by "|"; "<2" in front of a cell makes it two columns wide, "^2" two rows high. */
export function readAll(...rows: string[]): readonly PerformanceUnderstanding[] {
  const cell = (text: string) => {
    const [, mark, count, words = ""] = /^(?:([<^])(\d))?(.*)$/u.exec(text) ?? [];
    const span = mark === "<" ? ` colspan=${count ?? ""}` : mark === "^" ? ` rowspan=${count ?? ""}` : "";
    return `<td${span}>${words}</td>`;
  };
  const table = rows.map((row) => `<tr>${row.split("|").map(cell).join("")}</tr>`).join("");
  return understandPerformance(fromHtml(`<p>某市绩效表</p><table>${table}</table>`, "表"));
}

/** A form in text, which keeps no cells. */
export function pasted(...lines: string[]): PerformanceUnderstanding {
  const [first] = understandPerformance({ name: "表", parts: [fromText(lines.join("\n"))] });
  if (!first) throw new Error("nothing was read");
  return first;
}

/** The codes of what is doubtful, in the source's order. */
export const codes = ({ doubts }: PerformanceUnderstanding) => doubts.map(({ code }) => code);
/** A block of what was read. */
export const block = ({ template }: PerformanceUnderstanding, at = 0): Block | undefined => template.blocks[at];
