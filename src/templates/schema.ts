import * as z from "zod/mini";
import type { Template } from "../core/template";
import { templateFaults } from "./arithmetic";
import { shapeFaults } from "./shapeFaults";
import type { TemplateFault } from "./templateFault";

const text = z.string().check(z.minLength(1), z.maxLength(4000));
const points = z.number().check(z.gte(0), z.lte(100000));
const line = z.int().check(z.gte(1));
const lines = z.tuple([line, line]);
const bilingual = z.strictObject({ zh: text, en: text });
const isoDate = z.nullable(z.iso.date());

const source = z.strictObject({
  file: z.optional(text),
  lines,
  parts: z.optional(z.array(text).check(z.minLength(1))),
});

const remark = z.strictObject({
  zh: text,
  en: text,
  slip: z.optional(z.strictObject({ seed: text, corrected: text })),
});
const remarks = z.optional(z.array(remark));

const level = z.strictObject({ from: points, to: points, text: z.nullable(text) });

const metricRule = z.strictObject({
  atLeast: z.optional(z.number()),
  moreThan: z.optional(z.number()),
  atMost: z.optional(z.number()),
  lessThan: z.optional(z.number()),
  from: points,
  to: points,
  gap: z.optional(z.boolean()),
});

const metric = z.strictObject({
  key: z.string().check(z.regex(/^[a-z][A-Za-z]{0,39}$/)),
  name: bilingual,
  unit: z.string().check(z.maxLength(20)),
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  rules: z.array(metricRule).check(z.minLength(1)),
});

const itemId = z.string().check(z.regex(/^\d{1,3}(\.\d{1,3}){1,3}$/));

/** Depth is bounded by the id's own four places, so a self-nesting file cannot go deeper. */
function itemAtDepth(depth: number): z.ZodMiniType {
  const shape = {
    id: itemId,
    number: z.nullable(text),
    text,
    requirement: z.optional(text),
    max: points,
    levels: z.optional(z.array(level).check(z.minLength(2))),
    metrics: z.optional(z.array(metric).check(z.minLength(1))),
    source,
    remarks,
  };
  if (depth === 0) return z.strictObject(shape);
  const items = z.array(itemAtDepth(depth - 1)).check(z.minLength(1), z.maxLength(500));
  return z.strictObject({ ...shape, items: z.optional(items) });
}

const section = z.strictObject({
  id: z.string().check(z.regex(/^\d{1,3}$/)),
  number: z.nullable(text),
  title: text,
  max: points,
  items: z.array(itemAtDepth(2)).check(z.minLength(1), z.maxLength(500)),
  source,
  remarks,
});

function clauseId(letter: string) {
  return z.string().check(z.regex(new RegExp(`^${letter}[1-9]\\d?$`)));
}

function clause(letter: string) {
  return { id: clauseId(letter), number: z.nullable(text), text, article: text, source, remarks };
}

/** Letters and digits alone: formulas count them, and lists of choices join them with commas. */
const grade = z.string().check(z.regex(/^[A-Za-z0-9\u3400-\u9fff]{1,20}$/));

const need = z.strictObject({
  grade,
  of: z.optional(z.array(clauseId("k")).check(z.minLength(1))),
  allBut: z.optional(z.int().check(z.gte(1))),
});

const outcome = z.strictObject({
  label: text,
  result: text,
  pass: z.boolean(),
  honour: z.optional(text),
  needs: z.array(need).check(z.maxLength(50)),
  article: text,
  text,
  source,
  remarks,
});

const checklist = z.strictObject({
  printed: z.optional(z.literal(false)),
  grades: z.array(grade).check(z.minLength(2), z.maxLength(9)),
  criteria: z.array(z.strictObject({ ...clause("k"), group: z.optional(text) })).check(z.maxLength(99)),
  outcomes: z.array(outcome).check(z.maxLength(20)),
});

const quotedRule = z.nullable(z.strictObject({ text, article: text, source }));

const band = z.strictObject({
  label: text,
  result: text,
  pass: z.boolean(),
  min: z.nullable(z.number()),
  inclusive: z.boolean(),
  honour: z.optional(text),
  article: text,
  text,
  source,
  remarks,
});

const columnRole = z.enum(["section", "number", "text", "requirement", "max", "score", "reason", "remark"]);

const form = z.strictObject({
  columns: z.array(z.strictObject({ role: columnRole, header: text })).check(z.minLength(3), z.maxLength(9)),
  totalLabel: text,
  subtotalLabel: z.optional(text),
  notes: z.array(z.strictObject({ text, source })),
  signature: text,
});

const bonus = z.strictObject({
  id: clauseId("b"),
  text,
  min: points,
  max: points,
  article: text,
  source,
  remarks,
});

const panel = z.strictObject({
  min: z.int().check(z.gte(1)),
  max: z.optional(z.int()),
  odd: z.optional(z.literal(true)),
  text,
  article: text,
  source,
});

/** The shape of a scoring table; `validateTemplate` also adds up its sums. */
export const templateShape = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal("scoring"),
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60)),
  version: z.int().check(z.gte(1)),
  title: text,
  regulation: text,
  place: bilingual,
  year: z.nullable(z.int()),
  audit: z.enum(["voluntary", "mandatory", "any"]),
  stage: z.enum(["assessment", "acceptance"]),
  official: z.boolean(),
  force: z.strictObject({
    state: z.enum(["in-force", "repealed"]),
    from: isoDate,
    until: isoDate,
    note: z.optional(bilingual),
  }),
  source: z.strictObject({
    file: text,
    lines,
    number: z.nullable(text),
    date: isoDate,
    articles: z.array(text),
  }),
  total: points,
  sections: z.array(section).check(z.maxLength(50)),
  bonus: z.array(bonus),
  vetoes: z.array(z.strictObject({ ...clause("v"), totalBelow: z.optional(points) })),
  gates: z.array(z.strictObject(clause("g"))),
  eligibility: z.array(z.strictObject(clause("e"))),
  conditions: z.array(z.strictObject({ ...clause("c"), fullMarks: z.array(itemId).check(z.minLength(1)) })),
  checklist: z.optional(checklist),
  bands: z.array(band),
  failing: z.strictObject({ label: text, printed: z.boolean(), article: z.optional(text) }),
  panel: z.nullable(panel),
  recusal: quotedRule,
  reallocation: quotedRule,
  form: z.nullable(form),
  remarks: z.array(remark),
  made: z.optional(
    z.strictObject({ by: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))), on: z.iso.date() }),
  ),
});

/** Every fault of `raw` as a template, first its shape, then its arithmetic and references. Empty: it is one. */
export function validateTemplate(raw: unknown): TemplateFault[] {
  const parsed = templateShape.safeParse(raw);
  if (!parsed.success) return shapeFaults(parsed.error, raw);
  return templateFaults(raw as Template);
}
