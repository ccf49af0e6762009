import type { PerformanceTemplate } from "../../core/performance/template";
import type { Template } from "../../core/template";
import { formOfOwn } from "./form/startForm";
import type { ImportState } from "./importState";
import { draftOfOwn } from "./startDraft";

/**
 * A table that was opened, to be gone on with; it has no source beside it.
 * @param isOwn false for a built-in table, of which an own one is made.
 * @param base id of the built-in rules that it completes.
 */
export function openedAs(
  template: Template | PerformanceTemplate,
  isOwn: boolean,
  base: string | null,
): Partial<ImportState> {
  if (template.kind === "performance") {
    return { form: formOfOwn(template, isOwn), formGroups: [{ sources: [], block: null }] };
  }
  const opened = draftOfOwn(template, base);
  const draft = isOwn ? opened : { ...opened, identity: null, opened: null };
  return { draft, groups: [{ sources: [], ids: [] }] };
}
