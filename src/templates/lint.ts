import { jsonPlaces, placeAt, type JsonPlace, type JsonPlaces } from "./jsonPlaces";
import { syntaxErrorAt } from "./jsonSyntax";
import { validatePerformance } from "./performance/schema";
import { validateTemplate } from "./schema";
import type { TemplateFault } from "./templateFault";

/** A fault with its place in the file; null where the file is no JSON text, or the fault is about what is missing altogether. */
export interface LintFault extends TemplateFault {
  readonly place: JsonPlace | null;
}

/** Larger than any template by far; what is larger is not read. */
const MAX_LETTERS = 5_000_000;
const MAX_VALUES = 100_000;
/** Every formula of a performance table is followed through all others. */
const MAX_PERFORMANCE_VALUES = 20_000;
const MAX_ITEMS = 2_000;
const MAX_LISTED = 200;
const LISTED = ["bonus", "vetoes", "gates", "eligibility", "conditions", "bands", "remarks"] as const;
/** More faults than anybody reads at once. */
const MAX_FAULTS = 200;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = isRecord(value) && Object.hasOwn(value, key) ? value[key] : null;
  return Array.isArray(list) ? list : [];
}

/** How many items stand below a value, counted no further than `limit`. */
function countItems(value: unknown, limit: number, depth = 0): number {
  if (depth > 8) return 0;
  let count = 0;
  for (const item of listIn(value, "items")) {
    if (count > limit) break;
    count += 1 + countItems(item, limit - count, depth + 1);
  }
  return count;
}

/** Counts that no table of the field comes near; checked first, so that nothing huge is checked in detail. */
function countFaults(raw: unknown): TemplateFault[] {
  let items = 0;
  for (const section of listIn(raw, "sections"))
    if (items <= MAX_ITEMS) items += countItems(section, MAX_ITEMS - items);
  const many = items > MAX_ITEMS ? [{ path: "sections", message: `hold more than ${MAX_ITEMS} items` }] : [];
  const lists = LISTED.filter((key) => listIn(raw, key).length > MAX_LISTED).map((key) => ({
    path: key,
    message: `holds more than ${MAX_LISTED} entries`,
  }));
  return [...many, ...lists];
}

function twiceIn(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

interface Measured {
  readonly metrics?: readonly { readonly key: string }[];
  readonly items?: readonly Measured[];
}

/** Metrics of one item that share a key, of which only one could be answered. */
function metricFaults(items: readonly Measured[], path: string): TemplateFault[] {
  return items.flatMap((item, index) => {
    const here = `${path}[${index}]`;
    const twice = twiceIn((item.metrics ?? []).map(({ key }) => key));
    return [
      ...twice.map((key) => ({ path: `${here}.metrics`, message: `has the key "${key}" twice` })),
      ...metricFaults(item.items ?? [], `${here}.items`),
    ];
  });
}

/** Faults of what has the shape of a template, and adds up, and still cannot work. */
function ownFaults(raw: unknown): TemplateFault[] {
  const sections = listIn(raw, "sections") as readonly { readonly items: readonly Measured[] }[];
  const conditions = listIn(raw, "conditions") as readonly { readonly fullMarks: readonly string[] }[];
  return [
    ...sections.flatMap(({ items }, index) => metricFaults(items, `sections[${index}].items`)),
    ...conditions.flatMap(({ fullMarks }, index) =>
      twiceIn(fullMarks).map((id) => ({ path: `conditions[${index}].fullMarks`, message: `names "${id}" twice` })),
    ),
  ];
}

function isPerformance(raw: unknown): boolean {
  return isRecord(raw) && Object.hasOwn(raw, "kind") && raw["kind"] === "performance";
}

function faultsOf(raw: unknown): TemplateFault[] {
  if (isPerformance(raw)) return validatePerformance(raw);
  const counts = countFaults(raw);
  if (counts.length > 0) return counts;
  const faults = validateTemplate(raw);
  return faults.length > 0 ? faults : ownFaults(raw);
}

/** The place of a path, or of the nearest thing around it that the text has. */
function nearest(path: string, { places }: JsonPlaces): JsonPlace | null {
  const above = (at: string) => at.slice(0, Math.max(0, at.lastIndexOf("."), at.lastIndexOf("[")));
  for (let at = path; at !== ""; at = above(at)) {
    const place = places.get(at);
    if (place) return place;
  }
  return places.get("") ?? null;
}

/** Gives faults their places in the JSON text that they are about. */
export function placed(faults: readonly TemplateFault[], text: string): LintFault[] {
  const places = jsonPlaces(text);
  return faults.map((fault) => ({ ...fault, place: nearest(fault.path, places) }));
}

function lintText(given: string): LintFault[] {
  const text = given.replace(/^\uFEFF/u, " ");
  if (text.length > MAX_LETTERS) return [{ path: "", message: "is larger than any template", place: null }];
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return [{ path: "", message: "is not JSON", place: placeAt(text, syntaxErrorAt(text)) }];
  }
  const places = jsonPlaces(text);
  const most = isPerformance(raw) ? MAX_PERFORMANCE_VALUES : MAX_VALUES;
  if (places.places.size > most) return [{ path: "", message: `holds more than ${most} values`, place: null }];
  const twice = places.twice.map(({ path, place }) => ({ path, message: "stands twice", place }));
  const faults = faultsOf(raw).map((fault) => ({ ...fault, place: nearest(fault.path, places) }));
  return [...twice, ...faults];
}

/**
 * Checks a template of one's own, for scoring or performance: shape, sums, ids, references, counts. Text that begins with "=" is text, and nothing in a
 * template is run. `source` is a file's JSON text, whose faults then have lines, or a value that was parsed elsewhere.
 * @returns the faults in the file's order as far as they are known; empty when it is a template.
 */
export function lintTemplate(source: unknown): readonly LintFault[] {
  const faults =
    typeof source === "string" ? lintText(source) : faultsOf(source).map((fault) => ({ ...fault, place: null }));
  return faults.slice(0, MAX_FAULTS);
}
