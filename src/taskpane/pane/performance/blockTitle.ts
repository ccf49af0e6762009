import type { Block } from "../../../core/performance/template";
import type { PanePerformanceWords } from "../../../words/pane/performance";

/** What a block is called: as printed, else by its first label, else by its kind. */
export function blockTitle(block: Block, words: PanePerformanceWords["form"]): string {
  if (block.kind === "notes") return "";
  if (block.title) return block.title.text;
  const fields = block.kind === "fields" ? block.rows.flatMap((row) => row.fields) : [];
  const first = fields.find(({ label }) => label !== null)?.label?.replace(/[：:]$/u, "");
  if (first === undefined) return words.untitled[block.kind];
  return fields.length > 1 ? words.andMore(first) : first;
}
