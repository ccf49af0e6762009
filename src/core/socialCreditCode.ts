/*
 * The unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters. The last one is computed from the 17
 * before it; of those, the last nine are an organisation's code (GB 11714-1997), whose last one is computed as well.
 */

/** The code's characters in the order of their values: digits and capitals without I, O, S, V and Z. */
const CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LENGTH = 18;

/** In an organisation's code all capitals have values. */
const ORGANISATION_CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The weighted sum of a text's characters; null where it has another length or other characters. */
function weightedSum(text: string, characters: string, weights: readonly number[]): number | null {
  if (text.length !== weights.length) return null;
  const values = Array.from(text, (character) => characters.indexOf(character));
  if (values.includes(-1)) return null;
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}

/** The check character of a code's first 17 characters; null where those are none of a code. */
export function creditCheckCharacter(first17: string): string | null {
  const sum = weightedSum(first17, CHARACTERS, WEIGHTS);
  return sum === null ? null : CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

/** The check character of an organisation's code, from its first eight characters; null where those are none of one. */
export function organisationCheckCharacter(first8: string): string | null {
  const sum = weightedSum(first8, ORGANISATION_CHARACTERS, ORGANISATION_WEIGHTS);
  if (sum === null) return null;
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? "X" : String(rest);
}

/** Whether a text is a unified social credit code with the right check character. */
export function isSocialCreditCode(text: string): boolean {
  return text.length === LENGTH && creditCheckCharacter(text.slice(0, -1)) === text.slice(-1);
}
