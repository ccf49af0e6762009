import { ascii, standsAt } from "./ascii";

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const NAMES = Object.keys(NAMED).map((name) => ascii(`${name};`));
/** Behind "&": at most "#x" and six digits, or "#" and seven, and the semicolon. */
const MAX_LENGTH = 9;
const NUMBER_SIGN = 0x23;

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code < 0x110000);
}

function codeOf(reference: string): number {
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]+)|([0-9]+));/u.exec(reference) ?? [];
  if (hex !== undefined) return Number.parseInt(hex, 16);
  return decimal === undefined ? Number.NaN : Number.parseInt(decimal, 10);
}

/** Where the reference to a character ends that begins with the "&" at `at`; null where the scanner knows none such. */
export function behindReference(bytes: Uint8Array, at: number): number | null {
  if (bytes[at + 1] === NUMBER_SIGN) {
    const written = String.fromCharCode(...bytes.subarray(at + 1, at + 1 + MAX_LENGTH));
    return isCharacter(codeOf(written)) ? at + 2 + written.indexOf(";") : null;
  }
  for (const name of NAMES) if (standsAt(bytes, at + 1, name)) return at + 1 + name.length;
  return null;
}

/** Puts characters in the place of their references, all of which the scanner has passed. */
export function expandReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;]*);/gu, (_, name: string) => {
    return NAMED[name] ?? String.fromCodePoint(codeOf(`${name};`));
  });
}
