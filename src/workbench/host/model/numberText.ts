import type { Result } from "./cell";

const PATTERN = /^(?<group>#,##)?0(?:\.(?<fixed>0+)(?<free>#*)|\.(?<only>#+))?(?<percent>%)?$/u;
const DAY = 86_400_000;

/** A number as a cell of format General shows it. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
    const power = Number(exponent);
    const digits = String(Math.abs(power)).padStart(2, "0");
    return `${String(Number(mantissa))}E${power < 0 ? "-" : "+"}${digits}`;
  }
  return String(Number(value.toPrecision(10)));
}

function withGroups(digits: string): string {
  const [whole = "", ...rest] = digits.split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, ","), ...rest].join(".");
}

/** Rounds as Excel shows numbers: on the decimal digits, halves away from zero. */
function fixed(value: number, places: number): string {
  const text = Number(value.toPrecision(15)).toString();
  if (text.includes("e")) return value.toFixed(places);
  return Number(`${Math.round(Number(`${Math.abs(Number(text))}e${places}`))}e-${places}`).toFixed(places);
}

function patternText(value: number, pattern: string): string | null {
  const match = PATTERN.exec(pattern);
  if (!match?.groups) return null;
  const { group, fixed: zeros = "", free = "", only = "", percent } = match.groups;
  const places = zeros.length + free.length + only.length;
  const text = fixed(percent ? value * 100 : value, places);
  const optional = free.length + only.length;
  const short = optional > 0 ? text.replace(new RegExp(`0{1,${optional}}$`, "u"), "") : text;
  const digits = group ? withGroups(short) : short;
  return `${value < 0 && Number(short) !== 0 ? "-" : ""}${digits}${percent ?? ""}`;
}

function dateText(value: number, pattern: string): string | null {
  const order = ["yyyy/m/d", "yyyy-mm-dd", "m/d/yyyy", 'yyyy"年"m"月"d"日"'];
  if (!order.includes(pattern)) return null;
  const date = new Date((Math.floor(value) - 25_569) * DAY);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    mm: String(date.getUTCMonth() + 1).padStart(2, "0"),
    dd: String(date.getUTCDate()).padStart(2, "0"),
    m: String(date.getUTCMonth() + 1),
    d: String(date.getUTCDate()),
  };
  return pattern.replace(/yyyy|mm|dd|m|d/gu, (part) => parts[part] ?? part).replaceAll('"', "");
}

/** What a cell shows; null for a number format that is not modelled. */
export function shownText(result: Result, numberFormat: string): string | null {
  if (result.kind === "blank") return "";
  if (result.kind === "boolean") return result.value ? "TRUE" : "FALSE";
  if (result.kind !== "number") return result.value;
  if (numberFormat === "General" || numberFormat === "@") return generalText(result.value);
  return patternText(result.value, numberFormat) ?? dateText(result.value, numberFormat);
}
