import * as z from "zod/mini";
import type { Coefficient, CoefficientTable, Figure } from "../../core/performance/calculation/coefficient";
import { UNITS, type Unit } from "../../core/performance/calculation/units";
import type { TemplateFault } from "../templateFault";

const text = z.string().check(z.minLength(1), z.maxLength(400));
const bilingual = z.strictObject({ zh: text, en: text });
/** No sign and no zero before the digits: a coefficient is above 0. */
const decimal = z.string().check(z.regex(/^(?=.*[1-9])(0|[1-9]\d{0,5})(\.\d{1,8})?$/));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));
const unit = z.enum(Object.keys(UNITS) as [Unit, ...Unit[]]);

const figure = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("value"), value: decimal }),
  z.strictObject({ kind: z.literal("range"), from: decimal, to: decimal }),
  z.strictObject({ kind: z.literal("ask"), why: bilingual, seen: z.array(decimal) }),
]);

const coefficient = z.strictObject({
  id,
  name: bilingual,
  result: z.enum(["kgce", "kgCO2", "tCO2"]),
  per: unit,
  figure,
  standard: bilingual,
  year: z.nullable(z.int().check(z.gte(1990), z.lte(2100))),
  region: bilingual,
  status: z.literal("secondary copy"),
  notToBeConfusedWith: z.array(bilingual),
  offByDefault: z.optional(z.boolean()),
});

const table = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal("coefficients"),
  measure: z.enum(["standard-coal", "co2"]),
  version: z.int().check(z.gte(1)),
  name: bilingual,
  coefficients: z.array(coefficient).check(z.minLength(1), z.maxLength(500)),
});

function emptyRange(one: Figure): boolean {
  return one.kind === "range" && Number(one.from) >= Number(one.to);
}

function faultsOf({ measure, coefficients }: CoefficientTable): TemplateFault[] {
  const fault = (index: number, key: keyof Coefficient, message: string) => {
    return { path: `coefficients[${index}].${key}`, message };
  };
  return coefficients.flatMap((one, index) => [
    ...(coefficients.findIndex((other) => other.id === one.id) === index ? [] : [fault(index, "id", "used twice")]),
    ...((measure === "standard-coal") === (one.result === "kgce")
      ? []
      : [fault(index, "result", `not a unit of ${measure}`)]),
    ...(emptyRange(one.figure) ? [fault(index, "figure", "the range ends before it begins")] : []),
  ]);
}

/** Every fault of `raw` as a table of coefficients, first its shape, then ids, units and ranges. Empty: it is one. */
export function validateCoefficients(raw: unknown): TemplateFault[] {
  const parsed = table.safeParse(raw);
  if (parsed.success) return faultsOf(raw as CoefficientTable);
  return parsed.error.issues.map(({ path, message }) => ({ path: z.core.toDotPath(path), message }));
}
