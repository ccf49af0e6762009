import * as z from "zod/mini";
import { CARRIERS, POLLUTANTS, RESOURCES } from "../../core/performance/cell";

/** Any wording. */
export const text = z.string().check(z.minLength(1), z.maxLength(4000));
/** Key of a cell, a row or a block. */
export const key = z.string().check(z.regex(/^[a-z][a-z0-9]*([-.][a-z0-9]+)*$/), z.maxLength(60));
const line = z.int().check(z.gte(1));
/** First and last line of a passage. */
export const lines = z.tuple([line, line]);
/** Words of ours. */
export const bilingual = z.strictObject({ zh: text, en: text });
/** A day, or null. */
export const isoDate = z.nullable(z.iso.date());

/** Who made a table, and when. */
export const made = z.optional(
  z.strictObject({ by: z.nullable(z.string().check(z.minLength(1), z.maxLength(100))), on: z.iso.date() }),
);

/** A list of bounded length. */
export function listOf<T extends z.ZodMiniType>(item: T, min = 1) {
  return z.array(item).check(z.minLength(min), z.maxLength(500));
}

/** Where wording stands. */
export const source = z.strictObject({ file: z.optional(text), lines, parts: z.optional(listOf(text)) });
const slip = z.strictObject({ seed: text, corrected: text });
/** Words of ours about the source. */
export const remark = z.strictObject({ zh: text, en: text, slip: z.optional(slip) });
/** What everything printed may carry. */
export const printed = { source: z.optional(source), remarks: z.optional(listOf(remark)) };
/** Something printed. */
export const wording = z.strictObject({ text, ...printed });
/** Something printed, or null. */
export const title = z.nullable(wording);

const unit = z.strictObject({
  zh: z.string().check(z.minLength(1), z.maxLength(40)),
  base: z.string().check(z.minLength(1), z.maxLength(20)),
  factor: z.number().check(z.gt(0)),
  from: z.optional(key),
});

/** Which options. */
export const kindAndStatus = {
  kind: z.enum(["low", "high", "all"]),
  status: z.enum(["implemented", "planned", "all"]),
};
/** Which figure of options. */
export const optionMeasure = {
  measure: z.enum(["count", "investment", "benefit", "saving-benefit", "abatement-benefit", "reduction", "saving"]),
  of: z.optional(z.enum([...POLLUTANTS, ...CARRIERS, ...RESOURCES])),
};

/** How a cell is computed. */
export const formula = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("sum"), of: listOf(key) }),
  z.strictObject({ op: z.literal("completion"), before: key, target: key, after: key }),
  z.strictObject({ op: z.literal("reduction"), before: key, after: key }),
  z.strictObject({ op: z.literal("ratio"), of: key, per: key }),
  z.strictObject({ op: z.literal("share"), of: key, in: listOf(key) }),
  z.strictObject({ op: z.literal("standard-coal"), of: listOf(key) }),
  z.strictObject({ op: z.literal("carbon-dioxide"), of: listOf(key) }),
]);

const base = {
  key,
  name: bilingual,
  before: z.optional(text),
  after: z.optional(text),
  by: z.optional(z.enum(["agency", "bureau"])),
};
/** A cell for a year. */
export const yearCell = z.strictObject({ ...base, kind: z.literal("year") });
/** The properties of a cell for a figure, without its formula. */
export const number = {
  ...base,
  kind: z.literal("number"),
  unit,
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  whole: z.optional(z.boolean()),
  direction: z.enum(["lower", "higher", "neutral"]),
  carrier: z.optional(z.enum(CARRIERS)),
  pollutant: z.optional(z.enum(POLLUTANTS)),
  pair: z.optional(
    z.strictObject({
      id: key,
      side: z.enum(["produced", "consumed", "discharged", "reduced", "saved", "utilised"]),
    }),
  ),
  option: z.optional(z.strictObject({ ...optionMeasure, ...kindAndStatus })),
  summaryRow: z.optional(key),
};
/** A cell for a figure. */
export const numberCell = z.strictObject({ ...number, formula: z.optional(formula) });
/** Any cell. */
export const cell = z.discriminatedUnion("kind", [
  z.strictObject({ ...base, kind: z.literal("text"), lines: z.optional(z.int().check(z.gte(2), z.lte(30))) }),
  z.strictObject({ ...base, kind: z.literal("date") }),
  z.strictObject({ ...base, kind: z.literal("list"), markers: listOf(text) }),
  yearCell,
  numberCell,
]);
