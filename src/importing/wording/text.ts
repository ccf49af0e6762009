const WIDE = "\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f\\u2018-\\u201d\\u2026\\u2460-\\u2473";
const BESIDE_WIDE = new RegExp(`(?<=[${WIDE}])[^\\S\\n]+|[^\\S\\n]+(?=[${WIDE}])`, "gu");
const WIDE_LETTER = new RegExp(`[${WIDE}]`, "u");
const HAN = /^\p{Script=Han}$/u;

const WIDE_SIGNS = /[\uff10-\uff19\uff64]/gu;

/** Wide digits as narrow ones and the narrow "､" as "、", letter by letter, so that positions stay as they are. */
export function narrow(text: string): string {
  return text.replace(WIDE_SIGNS, (sign) => (sign === "､" ? "、" : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)));
}

/** `text` without any white space, its digits narrow. */
export function squeeze(text: string): string {
  return narrow(text).replace(/[\s\u200b\ufeff]+/gu, "");
}

/** For comparing: without white space, wide digits and brackets as narrow ones, small letters. */
export function plain(text: string): string {
  return squeeze(text.normalize("NFKC")).toLowerCase();
}

/** Whether a letter takes the room of two narrow ones. */
export function isWide(letter: string): boolean {
  return WIDE_LETTER.test(letter);
}

/** Room that `text` takes in a line, in wide letters. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (isWide(letter) ? 1 : 0.5), 0);
}

/** Joins what a line end cut apart: without a space beside Chinese letters, with one between words. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces.reduce((joined, piece) => {
    if (joined === "" || piece === "") return joined + piece;
    const cut = isWide(joined.at(-1) ?? "") || isWide(piece[0] ?? "") || /\d$/u.test(joined);
    return cut ? joined + piece : `${joined} ${piece}`;
  }, "");
}

/** Letters set apart to fill a line ("环 境 审 核") brought together again. */
export function closeUp(line: string): string {
  const tokens = line.split(/\s+/u).filter((token) => token !== "");
  const single = (token: string | undefined) => token !== undefined && HAN.test(token);
  if (tokens.length > 1 && tokens.every(single)) return tokens.join("");
  let joined = "";
  let run = 0;
  tokens.forEach((token, index) => {
    const before = single(tokens[index - 1]);
    const lone = single(token);
    run = lone ? run + 1 : 0;
    const inRun = lone && before && (run > 2 || (single(tokens[index + 1]) && run === 2));
    joined += index === 0 || inRun ? token : ` ${token}`;
  });
  return joined;
}

/** A wording without line ends and without the spaces that typesetting puts beside Chinese letters. */
export function tidy(text: string): string {
  const lines = text.split("\n").map((line) => closeUp(line.trim()));
  return joinPieces(lines).replace(BESIDE_WIDE, "").replace(/\s+/gu, " ").trim();
}
