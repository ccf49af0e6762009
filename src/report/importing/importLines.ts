import { allInputs } from "../../core/performance/addresses";
import type { PerformanceTemplate } from "../../core/performance/template";
import { allLeaves, type Template } from "../../core/template";
import type { ImportWords } from "../../words/importing";
import { onOneLine, type Line } from "../lines";

/** What was understood of a table, in a few lines. */
export function importLines(template: Template | PerformanceTemplate, words: ImportWords): Line[] {
  const { title, id } = template;
  return [
    { text: onOneLine(`${title}  ${id}`), tone: "heading" },
    { text: onOneLine(countsOf(template, words)), tone: "plain" },
    { text: words.own, tone: "plain" },
  ];
}

function countsOf(template: Template | PerformanceTemplate, words: ImportWords): string {
  if (template.kind === "performance") {
    const { blocks, years } = template;
    return words.cellCounts({ blocks: blocks.length, cells: allInputs(template).length, years: years.length });
  }
  const { sections, vetoes, bands, total, checklist } = template;
  if (checklist) {
    const { criteria, grades } = checklist;
    return words.checklistCounts({ criteria: criteria.length, grades, vetoes: vetoes.length });
  }
  const passing = bands.filter(({ min }) => min !== null);
  const grades = passing.map(({ label, min, inclusive }) => `${label} ${inclusive ? "≥" : ">"} ${min ?? ""}`);
  const counts = { sections: sections.length, items: allLeaves(template).length, total, vetoes: vetoes.length };
  return words.counts({ ...counts, bands: grades });
}
