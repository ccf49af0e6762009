import Big from "big.js";
import { readFileSync } from "node:fs";
import { isRecord } from "../../src/core/record";
import { inventedEnterprise } from "./enterprises";
import type { Random } from "./random";

/** The table that there are sample entries of. */
export const PERFORMANCE_TABLE = "general-performance";
/** One workbook in so many holds a figure that is none. */
const STRANGE_ONCE_IN = 40;

const SAMPLE = new URL("../../assets/samples/general-performance.json", import.meta.url);

/** Entries of an invented enterprise in which every figure agrees with every other. */
export function samplePerformance(): Record<string, unknown> {
  return JSON.parse(readFileSync(SAMPLE, "utf8")) as Record<string, unknown>;
}

/** All numbers inside a value, times a factor, exactly. */
function scaled(value: unknown, factor: number): unknown {
  if (typeof value === "number") return Number(new Big(value).times(factor));
  if (Array.isArray(value)) return value.map((one: unknown) => scaled(one, factor));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, scaled(one, factor)]));
}

/** An option of the ledger with other quantities; money stays, because the kind of the option depends on it. */
function scaledOption(option: unknown, factor: number): unknown {
  if (!isRecord(option)) return option;
  const { savings, reductions } = option;
  return { ...option, savings: scaled(savings, factor), reductions: scaled(reductions, factor) };
}

/**
 * Entries of a performance table: the sample of another size. Every relation between quantities is a sum or a product with
 * a constant, so it holds at any size. Now and then a figure is a text.
 */
export function performanceEntries(random: Random, index: number): Record<string, unknown> {
  const { name, code, place, industry } = inventedEnterprise(random, index);
  const sample = samplePerformance();
  const factor = random.between(0.2, 3, 0.05);
  const fields = isRecord(sample["fields"]) ? sample["fields"] : {};
  const indicators = scaled(sample["indicators"], factor) as Record<string, unknown>;
  const options = Array.isArray(sample["ledger"]) ? sample["ledger"] : [];
  const strange = random.onceIn(STRANGE_ONCE_IN) ? { "water.fresh": { y1: "约9万", y2: null, y3: -1 } } : {};
  return {
    ...sample,
    fields: {
      ...fields,
      "enterprise.name": name,
      "enterprise.code": code,
      "enterprise.place": place,
      "enterprise.industry": industry,
    },
    indicators: { ...indicators, ...strange },
    ledger: options.map((option: unknown) => scaledOption(option, factor)),
  };
}
