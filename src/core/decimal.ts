import Big from "big.js";

/** Decimal places that an entry may have. */
export const ENTRY_PLACES = 4;

/** How a raw entry reads as a number. */
export type Reading =
  | { readonly kind: "blank" }
  /** `spelling` tells that the number was typed as text, in ASCII or in full-width digits. */
  | { readonly kind: "number"; readonly value: Big; readonly spelling?: "text" | "full-width" }
  /** `proposal` is the number that was very likely meant ("8分"). */
  | { readonly kind: "unreadable"; readonly shown: string; readonly proposal?: string };

const BLANK: Reading = { kind: "blank" };
const PLAIN_NUMBER = /^[+-]?\d{1,30}(\.\d{1,30})?$/;
const NUMBER_WITH_UNIT = /^([+-]?\d{1,30}(?:\.\d{1,30})?)\s*分$/;
const SHOWN_LENGTH = 40;
const ZERO = "0".charCodeAt(0);

function toHalfWidth(text: string): string {
  return text
    .replace(/[０-９．＋－]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/。/gu, ".");
}

/** `raw` as a person would recognise it in a message, at most 40 characters. */
export function show(raw: unknown): string {
  if (typeof raw === "object" && raw !== null) return Array.isArray(raw) ? "[…]" : "{…}";
  const characters = Array.from(String(raw));
  return characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH - 1).join("")}…` : characters.join("");
}

/**
 * A number as a decimal, exactly as it is written. Nearly all are plain digits, which are taken over one by one: big.js
 * first makes sure that a text is a number at all, and takes twice as long.
 * @param value finite.
 */
export function decimalOf(value: number): Big {
  const text = String(Math.abs(value));
  if (value === 0 || text.includes("e")) return new Big(value);
  const [decimal, point] = [new Big(0), text.indexOf(".")];
  const digits: number[] = [];
  decimal.s = value < 0 ? -1 : 1;
  decimal.e = (point < 0 ? text.length : point) - 1;
  for (let at = 0; at < text.length; at++) {
    if (at === point) continue;
    const digit = text.charCodeAt(at) - ZERO;
    if (digits.length > 0 || digit > 0) digits.push(digit);
    else decimal.e--;
  }
  while (digits.at(-1) === 0) digits.pop();
  decimal.c = digits;
  return decimal;
}

/** big.js knows no leading plus. */
function unsigned(text: string): Big {
  return new Big(text.replace(/^\+/u, ""));
}

function readText(raw: string): Reading {
  const text = raw.trim();
  if (text === "") return BLANK;
  const half = toHalfWidth(text);
  if (PLAIN_NUMBER.test(half)) {
    return { kind: "number", value: unsigned(half), spelling: half === text ? "text" : "full-width" };
  }
  const withUnit = NUMBER_WITH_UNIT.exec(half);
  const unreadable = { kind: "unreadable", shown: show(raw) } as const;
  return withUnit?.[1] ? { ...unreadable, proposal: unsigned(withUnit[1]).toFixed() } : unreadable;
}

/** Reads a raw entry as a decimal, exactly as it is written. Never throws. */
export function readNumber(raw: unknown): Reading {
  if (raw === undefined || raw === null) return BLANK;
  if (typeof raw === "number" && Number.isFinite(raw)) return { kind: "number", value: decimalOf(raw) };
  if (typeof raw === "string") return readText(raw);
  return { kind: "unreadable", shown: show(raw) };
}

/** Digits before the point that a message spells out. */
const SPELT_DIGITS = 15;

/** A decimal as a message shows it: exactly, or with an exponent where nobody would count the digits. */
export function spell(value: Big): string {
  return value.e > SPELT_DIGITS ? value.toExponential() : value.toFixed();
}

/** Number of decimal places that `value` needs. */
export function places(value: Big): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/** The value of an entry that is a number from `min` to `max` with at most four decimal places; else null. */
export function validWithin(reading: Reading, min: number, max: number): Big | null {
  if (reading.kind !== "number" || places(reading.value) > ENTRY_PLACES) return null;
  return reading.value.gte(min) && reading.value.lte(max) ? reading.value : null;
}

/** Whether a decimal is 0; of the many ways to ask the one that makes no decimal of 0 first. */
export function isZero({ c }: Big): boolean {
  return c[0] === 0;
}

/** Whether a decimal is below 0. */
export function isNegative(value: Big): boolean {
  return value.s < 0 && !isZero(value);
}

/** Whether a decimal is above 0. */
export function isPositive(value: Big): boolean {
  return value.s > 0 && !isZero(value);
}

/** A decimal times a power of ten, exactly. */
export function shifted(value: Big, places: number): Big {
  const moved = new Big(value);
  if (!isZero(value)) moved.e += places;
  return moved;
}

/** The exact sum. */
export function sum(values: readonly (Big | number)[]): Big {
  return values.reduce<Big>((total, value) => total.plus(value), new Big(0));
}

/** Ten-thousandths in a point; all valid points are whole numbers of them. */
export const UNITS = 10 ** ENTRY_PLACES;
/** Plain numbers keep fifteen digits. */
const MAX_UNITS = 1e15;

/** So many units as a decimal; null for NaN, and where a plain number no longer keeps every one of them. */
export function ofUnits(units: number): Big | null {
  return Math.abs(units) < MAX_UNITS ? new Big(units / UNITS) : null;
}

/**
 * The exact sum of plain numbers. Those of at most four places, as all points are, are added up as whole numbers of
 * ten-thousandths, many times as fast as decimals.
 */
export function sumOfPoints(values: readonly number[]): Big {
  let units = 0;
  for (const value of values) {
    const whole = Math.round(value * UNITS);
    units += whole / UNITS === value ? whole : NaN;
  }
  return ofUnits(units) ?? sum(values);
}

/** A decimal as a plain JSON number; exact for what entries of at most four places add up to. */
export function toNumber(value: Big): number {
  const { s, e, c } = value;
  // Shorter than what `toString` writes out, and the very same number.
  return isZero(value) ? 0 : s * Number(`${c.join("")}e${e - c.length + 1}`);
}
