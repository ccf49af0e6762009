import { allLeaves, type Template } from "../../core/template";
import type { ImportWords } from "../../words/importing";
import { onOneLine, type Line } from "../lines";

/** What was understood of a table, in a few lines. */
export function importLines(template: Template, words: ImportWords): Line[] {
  const { title, id, sections, vetoes, bands, total } = template;
  const passing = bands.filter(({ min }) => min !== null);
  const grades = passing.map(({ label, min, inclusive }) => `${label} ${inclusive ? "≥" : ">"} ${min ?? ""}`);
  const counts = { sections: sections.length, items: allLeaves(template).length, total, vetoes: vetoes.length };
  return [
    { text: onOneLine(`${title}  ${id}`), tone: "heading" },
    { text: onOneLine(words.counts({ ...counts, bands: grades })), tone: "plain" },
    { text: words.own, tone: "plain" },
  ];
}
