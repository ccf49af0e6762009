import type { Pollutant } from "../../core/performance/cell";

/** One figure that a printed label asks for. */
export interface Asked {
  /** The label without its unit. */
  readonly name: string;
  /** The unit as printed; null where none is. */
  readonly unit: string | null;
}

const BRACKETS = /[（(]([^（()）]{1,20})[）)]/gu;
const END = /[：:]\s*$/u;
/** Words with a stroke that are one word. */
const ONE_WORD = /[无中][/／][低高]费|和[/／]或/u;
const COUNTS: readonly (readonly [RegExp, string])[] = [
  [/人次$/u, "人次"],
  [/(?:总?人数|职工数)$/u, "人"],
  [/次数$/u, "次"],
  [/(?:方案|项目|措施)?(?:个数|项数)$|方案数$/u, "个"],
];

/** What looks like a unit of measure in brackets, whether it is known or not. */
const UNIT_LIKE = /[吨元度时米升焦卡%％人次个台套件克㎡年月天]|^[a-zA-Z³²0-9/·., ]+$/u;

function unitIn(text: string): { readonly unit: string | null; readonly name: string } {
  const found = [...text.matchAll(BRACKETS)].filter(([, inner = ""]) => UNIT_LIKE.test(inner)).at(-1);
  if (found) {
    const unit = (found[1] ?? "").replace(/^单位[：:]?/u, "").trim();
    const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
    return { unit: unit || null, name: rest.trim() };
  }
  const counted = COUNTS.find(([pattern]) => pattern.test(text));
  return { unit: counted?.[1] ?? null, name: text };
}

/** Splits at the strokes that stand outside of brackets. */
function parts(label: string): string[] {
  if (ONE_WORD.test(label)) return [label];
  const pieces = label.split(/[/／](?![^（()）]*[）)])/u).map((piece) => piece.trim());
  return pieces.length > 3 || pieces.includes("") ? [label] : pieces;
}

const STAGED = /^(.+?)(产生|消耗|使用|新鲜)(?:量)?$/u;

/** "COD产生", "排放量" are COD产生量 and COD排放量. */
function fullNames(names: readonly string[]): string[] {
  const [first = "", ...others] = names;
  const staged = STAGED.exec(first);
  const short = others.every((name) => /^(?:排放|利用|处置|削减|回用)/u.test(name));
  if (!staged || others.length === 0 || !short) return [...names];
  return [`${staged[1] ?? ""}${staged[2] ?? ""}量`, ...others.map((name) => `${staged[1] ?? ""}${name}`)];
}

/** The figures that a printed label asks for: one, or those that strokes part; the last one's unit is that of all without. */
export function askedBy(printed: string): Asked[] {
  const label = printed.replace(END, "").trim();
  const each = parts(label).map(unitIn);
  const shared = each.length > 1 ? (each.at(-1)?.unit ?? null) : null;
  const names = fullNames(each.map(({ name }) => name));
  return each.map(({ unit }, index) => ({ name: names[index] || label, unit: unit ?? shared }));
}

const POLLUTANT_WORDS: readonly (readonly [RegExp, Pollutant])[] = [
  [/^COD|化学需氧量/iu, "cod"],
  [/^BOD/iu, "bod"],
  [/^NH3|氨氮/iu, "ammonia"],
  [/^SO2|二氧化硫/iu, "so2"],
  [/^NOx|氮氧化物/iu, "nox"],
  [/^VOCs?|挥发性有机/iu, "vocs"],
  [/^烟尘/u, "smoke"],
  [/^工业粉尘|^粉尘/u, "dust"],
  [/^危险废物|^危废/u, "hazardous-waste"],
  [/^(?:一般)?(?:工业)?固(?:体废弃?物|废)/u, "solid-waste"],
  [/^废水/u, "wastewater"],
  [/^废气/u, "waste-gas"],
  [/^CO2|^二氧化碳/iu, "co2"],
];

/** What a label says is given off; null where it says none that is known. */
export function pollutantIn(name: string): Pollutant | null {
  const bare = name.replace(/^实施[前后]|^审核[前后]/u, "").normalize("NFKC");
  return POLLUTANT_WORDS.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}
