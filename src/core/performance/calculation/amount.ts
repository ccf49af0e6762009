import Big from "big.js";
import { readNumber, show } from "../../decimal";

/** How a figure was written, where it was not plainly a number: its meaning is certain all the same. */
export type AmountSpelling = "text" | "full-width" | "thousands" | "unit" | "magnitude";

/** Why a figure was refused: "约30" is no figure, "2000万" in a column of 万元 may mean two, "3 kg" is none of a column in t. */
export type AmountRefusal = "not-a-number" | "approximate" | "doubtful-magnitude" | "other-unit";

/** How a raw cell reads as a figure in its column's unit. */
export type Amount =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: Big; readonly spelling?: AmountSpelling }
  /** `proposal` is the figure that was very likely meant. */
  | { readonly kind: "refused"; readonly why: AmountRefusal; readonly shown: string; readonly proposal?: string };

const PARTS =
  /^(约为|大约|约|近|大于|小于|超过|不足|[~≈≥≤><])?\s*([+-]?(?:\d{1,3}(?:,\d{3}){1,9}(?!\d)|\d{1,30})(?:\.\d{1,30})?)\s*(.{0,40})$/u;
const VAGUE_END = /(左右|上下|以上|以下|以内|多|余)$/u;
const UNIT_LIKE = /^(?=[\p{L}%])(?:m[23]|[\p{L}%·/])+$/u;
const MAGNITUDES: Readonly<Record<string, string>> = { 万: "1e4", 亿: "1e8" };
/** Chinese and English names of one unit. */
const SAME_UNITS: readonly (readonly [RegExp, string])[] = [
  [/吨/gu, "t"],
  [/千克|公斤/gu, "kg"],
  [/立方米|m³|米3/gu, "m3"],
  [/千瓦时|kw·h|度/gu, "kwh"],
  [/升/gu, "l"],
];

function toHalfWidth(text: string): string {
  return text.replace(/[！-～]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/** A unit as it is compared: small letters, one name, without what says that it is yearly, for the column says so. */
function plainUnit(unit: string): string {
  const close = toHalfWidth(unit).toLowerCase().replace(/\s/gu, "");
  return SAME_UNITS.reduce((text, [names, name]) => text.replace(names, name), close).replace(/\/(年|a)$/u, "");
}

interface Written {
  readonly value: Big;
  readonly isVague: boolean;
  readonly isGrouped: boolean;
  /** What follows the digits, as it is compared. */
  readonly tail: string;
}

function partsOf(text: string): Written | null {
  const [, vague, digits, rest = ""] = PARTS.exec(text) ?? [];
  if (digits === undefined) return null;
  const tail = plainUnit(rest.replace(VAGUE_END, ""));
  const isVague = vague !== undefined || VAGUE_END.test(rest);
  if (tail !== "" && !UNIT_LIKE.test(tail)) return null;
  const value = new Big(digits.replaceAll(",", "").replace(/^\+/u, ""));
  return { value, isVague, isGrouped: digits.includes(","), tail };
}

type Sense = { readonly value: Big; readonly spelling: AmountSpelling } | AmountRefusal;

/** What digits with a tail mean in a column of `unit`. */
function senseOf({ value, isGrouped, tail }: Written, unit: string): Sense {
  if (tail === "") return { value, spelling: isGrouped ? "thousands" : "text" };
  if (tail === unit) return { value, spelling: "unit" };
  const [word = "", ...after] = tail;
  const magnitude = MAGNITUDES[word];
  const isBare = after.length === 0;
  if (magnitude === undefined || (!isBare && after.join("") !== unit)) return "other-unit";
  if (isBare && /^[万亿]/u.test(unit)) return "doubtful-magnitude";
  return { value: value.times(magnitude), spelling: "magnitude" };
}

function readWritten(raw: string, unit: string): Amount {
  const refused = { kind: "refused", shown: show(raw) } as const;
  const written = partsOf(toHalfWidth(raw.trim()));
  if (!written) return { ...refused, why: "not-a-number" };
  const sense = senseOf(written, plainUnit(unit));
  if (typeof sense !== "string" && !written.isVague) return { kind: "number", ...sense };
  if (typeof sense !== "string") return { ...refused, why: "approximate", proposal: sense.value.toFixed() };
  // "2000万" in a column of 万元 nearly always repeats the column's 万; in one of 亿元 there is nothing to propose.
  const repeats = sense === "doubtful-magnitude" && unit.startsWith(written.tail) && !written.isVague;
  return { ...refused, why: sense, ...(repeats ? { proposal: written.value.toFixed() } : {}) };
}

/**
 * Reads a raw cell as a figure in its column's unit, exactly. Numbers, numbers typed as text, thousands in groups of three
 * ("1,200"), the column's unit repeated ("30万元" in 万元) and 万 or 亿 where the unit has none ("2000万" in 元) are
 * certain; what is vague, in another unit, or could mean two things is refused. Never throws.
 * @param unit of the column, as printed: "万元", "t/a", "万m3", "%"; "" where it has none.
 */
export function readAmount(raw: unknown, unit: string): Amount {
  const reading = readNumber(raw);
  if (reading.kind !== "unreadable") return reading;
  return typeof raw === "string"
    ? readWritten(raw, unit)
    : { kind: "refused", why: "not-a-number", shown: reading.shown };
}
