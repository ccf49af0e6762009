import type { Form, Template } from "../../core/template";
import type { Understanding } from "../../importing/understand";
import type { Draft, DraftRow } from "./draft";
import { groupFinder, groupsOf, type SourceGroup } from "./groups";
import { identityOf } from "./identity";
import { printedTotal, rowsOf } from "./rows";
import { rulesDraftOf } from "./rulesDraft";

/** What prints a table whose form is not known. */
const PLAIN_FORM: Form = {
  columns: [
    { role: "number", header: "序号" },
    { role: "text", header: "内容" },
    { role: "max", header: "分值" },
    { role: "score", header: "得分" },
    { role: "reason", header: "扣分原因" },
  ],
  totalLabel: "合计",
  notes: [],
  signature: "专家签名",
};

function headOf(template: Template, rows: readonly DraftRow[]): Omit<Draft, "total" | "base" | "identity" | "opened"> {
  const { title, place, year, audit, stage, form, source, made } = template;
  return {
    title,
    place: place.zh,
    year: year === null ? "" : String(year),
    audit,
    stage,
    rows,
    rules: rulesDraftOf(template, rows),
    form: form ?? PLAIN_FORM,
    maker: made?.by ?? "",
    file: source.file,
    lines: source.lines,
  };
}

/** The draft of what was understood, and the stretches of the source that its rows stand in. */
export function draftFrom({ template, doubts, trace }: Understanding): {
  draft: Draft;
  groups: readonly SourceGroup[];
} {
  const groups = groupsOf(trace);
  const rows = rowsOf(template, doubts, groupFinder(groups));
  const total = printedTotal(template, doubts);
  // Nobody but the person knows the place.
  return { draft: { ...headOf(template, rows), place: "", total, base: null, identity: null, opened: null }, groups };
}

/** The draft that goes on with an own table. @param base id of the built-in rules that it completes. */
export function draftOfOwn(template: Template, base: string | null): Draft {
  const rows = rowsOf(template, [], () => 0);
  const identity = identityOf(template);
  return { ...headOf(template, rows), total: String(template.total), base, identity, opened: template };
}
