import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** SHA-256, in hexadecimal, of a template's JSON with its keys sorted: the same for every layout of the file. */
export function contentHash(template: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sorted(template)))));
}
