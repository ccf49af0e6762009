import * as z from "zod/mini";
import type { PerformanceTemplate } from "../../core/performance/template";
import { shapeFaults } from "../shapeFaults";
import type { TemplateFault } from "../templateFault";
import {
  bilingual,
  cell,
  formula,
  isoDate,
  key,
  kindAndStatus,
  lines,
  listOf,
  made,
  number,
  numberCell,
  optionMeasure,
  printed,
  remark,
  source,
  text,
  title,
  wording,
  yearCell,
} from "./cellShape";
import { performanceFaults } from "./faults";

const fieldRow = z.strictObject({
  number: z.nullable(text),
  heading: z.optional(wording),
  fields: listOf(z.strictObject({ label: z.nullable(text), cells: listOf(cell, 0), ...printed })),
});

const indicatorRow = z.strictObject({
  key,
  group: z.nullable(text),
  label: text,
  naming: z.optional(listOf(cell)),
  cells: listOf(cell),
  ...printed,
});

const summaryGroup = z.strictObject({
  key: kindAndStatus.kind,
  label: text,
  limit: z.optional(numberCell),
  ...printed,
});

const summaryColumn = z.strictObject({
  key,
  group: z.nullable(kindAndStatus.kind),
  header: text,
  optionKind: kindAndStatus.kind,
  status: kindAndStatus.status,
  formula: z.optional(formula),
  source: z.optional(source),
});

const block = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fields"), key, title, rows: listOf(fieldRow) }),
  z.strictObject({
    kind: z.literal("indicators"),
    key,
    title,
    corner: title,
    rows: listOf(indicatorRow),
    columns: listOf(z.strictObject({ key, header: text, cell: z.strictObject({ ...number, formula }) }), 0),
  }),
  z.strictObject({
    kind: z.literal("options"),
    key,
    title,
    corner: title,
    groups: listOf(summaryGroup, 0),
    columns: listOf(summaryColumn),
    rows: listOf(z.strictObject({ key, group: title, label: text, ...optionMeasure, cell: numberCell, ...printed })),
  }),
  z.strictObject({
    kind: z.literal("rows"),
    key,
    title,
    columns: listOf(
      z.strictObject({ header: z.nullable(text), group: z.nullable(text), cell, source: z.optional(source) }),
    ),
    printed: z.int().check(z.gte(1), z.lte(200)),
    markers: z.optional(listOf(wording)),
    options: z.optional(z.strictObject(kindAndStatus)),
    remarks: printed.remarks,
  }),
  z.strictObject({ kind: z.literal("notes"), key, notes: listOf(wording) }),
]);

/** The shape of a performance table; `validatePerformance` also checks keys, formulas, units and pairs. */
export const performanceShape = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal("performance"),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  version: z.int().check(z.gte(1)),
  title: text,
  regulation: z.nullable(text),
  place: bilingual,
  year: z.nullable(z.int()),
  audit: z.enum(["voluntary", "mandatory", "any"]),
  stage: z.enum(["assessment", "acceptance", "renewal", "any"]),
  official: z.boolean(),
  force: z.nullable(
    z.strictObject({
      state: z.enum(["in-force", "repealed"]),
      from: isoDate,
      until: isoDate,
      note: z.optional(bilingual),
    }),
  ),
  source: z.nullable(
    z.strictObject({ file: text, lines, number: z.nullable(text), date: isoDate, articles: listOf(text, 0) }),
  ),
  years: z.array(
    z.strictObject({
      cell: yearCell,
      role: z.nullable(z.enum(["earlier", "before", "after"])),
      optional: z.boolean(),
      source: z.optional(source),
    }),
  ),
  blocks: listOf(block),
  remarks: z.array(remark),
  made,
});

/** Every fault of `raw` as a performance table, first its shape, then keys, formulas, units and pairs. Empty: it is one. */
export function validatePerformance(raw: unknown): TemplateFault[] {
  const parsed = performanceShape.safeParse(raw);
  if (!parsed.success) return shapeFaults(parsed.error, raw);
  return performanceFaults(raw as PerformanceTemplate);
}
