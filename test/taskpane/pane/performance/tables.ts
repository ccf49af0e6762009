import type { Figures } from "../../../../src/core/performance/figures";
import { readFigures } from "../../../../src/core/performance/readFigures";
import type { Block, PerformanceTemplate } from "../../../../src/core/performance/template";
import { exampleOf, reference, templateOf } from "../../../core/performance/tables";

/** The general table, on which most tests work. */
export const general = templateOf("general-performance");

/** A block by its key. */
export function blockOf(template: PerformanceTemplate, key: string): Block {
  const found = template.blocks.find((block) => block.key === key);
  if (!found) throw new Error(`no block ${key}`);
  return found;
}

/** The figures of a table's worked example, or of other entries. */
export function figuresOf(template: PerformanceTemplate, raw: unknown = exampleOf(template.id)): Figures {
  return readFigures(template, raw, reference).figures;
}
