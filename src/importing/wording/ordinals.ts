import { narrow } from "./text";

/** The ways in which rows are numbered, each of which is one level of a table. */
export type OrdinalKind =
  | "part"
  | "chinese"
  | "chineseRound"
  | "arabic"
  | "arabicRound"
  | "dotted2"
  | "dotted3"
  | "dotted4"
  | "circled"
  | "roman"
  | "letter"
  | "lettered";

/** A number in front of a text. */
export interface Ordinal {
  readonly kind: OrdinalKind;
  readonly value: number;
  /** As printed, without what sets it off: "一", "（一）", "1.2". */
  readonly printed: string;
  /** What sets it off: "、", ".", " " or "" where brackets do. */
  readonly mark: string;
  /** The text behind it. */
  readonly rest: string;
}

const DIGITS = "一二三四五六七八九";
const CHINESE = `[${DIGITS}十]{1,3}`;
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** A Chinese number from 1 to 99; null when it is none. */
export function chineseNumber(text: string): number | null {
  const match = new RegExp(`^([${DIGITS}])?(十)?([${DIGITS}])?$`, "u").exec(text);
  if (!match || text === "") return null;
  const [, first, ten, last] = match;
  const digit = (letter: string | undefined) => (letter === undefined ? 0 : DIGITS.indexOf(letter) + 1);
  if (ten === undefined) return last === undefined ? digit(first) : null;
  return (first === undefined ? 1 : digit(first)) * 10 + digit(last);
}

type Found = Omit<Ordinal, "rest"> | null;

function arabicKind(printed: string): OrdinalKind {
  const places = printed.split(/[.．]/u).length;
  return places === 1 ? "arabic" : places === 2 ? "dotted2" : places === 3 ? "dotted3" : "dotted4";
}

const last = (printed: string) => Number(printed.split(/[.．]/u).at(-1));

const READERS: readonly [RegExp, (match: readonly string[]) => Found][] = [
  [
    new RegExp(`^第\\s*(${CHINESE}|\\d{1,2})\\s*(?:部分|篇|章|大项|类)[、.．:：\\s]*`, "u"),
    ([all = "", number = ""]) => ({
      kind: "part",
      value: chineseNumber(number) ?? Number(number),
      printed: all.replace(/[、.．:：\s]+$/u, ""),
      mark: "",
    }),
  ],
  [
    new RegExp(`^[（(]\\s*(${CHINESE})\\s*[）)][、.．:：\\s]*`, "u"),
    ([, number = ""]) => ({
      kind: "chineseRound",
      value: chineseNumber(number) ?? 0,
      printed: `（${number}）`,
      mark: "",
    }),
  ],
  [
    new RegExp(`^(${CHINESE})\\s*([、.．:：]|\\s|$)\\s*`, "u"),
    ([, number = "", mark = ""]) => ({
      kind: "chinese",
      value: chineseNumber(number) ?? 0,
      printed: number,
      mark: mark.trim() || " ",
    }),
  ],
  [
    /^[（(]\s*(\d{1,2})\s*[）)][、.．:：\s]*/u,
    ([, number = ""]) => ({ kind: "arabicRound", value: Number(number), printed: `（${number}）`, mark: "" }),
  ],
  [
    /^(\d{1,2})\s*[）)][、\s]*/u,
    ([, number = ""]) => ({ kind: "arabicRound", value: Number(number), printed: `${number}）`, mark: ")" }),
  ],
  [
    /^([①-⑳])[、.．\s]*/u,
    ([, letter = ""]) => ({ kind: "circled", value: letter.charCodeAt(0) - 0x245f, printed: letter, mark: "" }),
  ],
  [
    /^(\d{1,2}(?:[.．]\d{1,2}){1,3})(?![\d%％])[.、．]?(?:\s+|$|(?=[^\d\s]))/u,
    ([, number = ""]) => ({ kind: arabicKind(number), value: last(number), printed: number, mark: " " }),
  ],
  [
    /^(\d{1,3})\s*([、．:：]|\.(?!\d))\s*/u,
    ([, number = "", mark = ""]) => ({ kind: "arabic", value: Number(number), printed: number, mark }),
  ],
  [
    /^(\d{1,3})(?:\s+(?![%％分个名年月日]|\d)|$)/u,
    ([, number = ""]) => ({ kind: "arabic", value: Number(number), printed: number, mark: " " }),
  ],
  [
    /^((?:[A-Z]|[IVX]{1,4}(?=[-.]))[-.]?(\d{1,2}))(?:[.、)）]\s*|\s+|$)/u,
    ([, number = "", place = ""]) => ({ kind: "lettered", value: Number(place), printed: number, mark: " " }),
  ],
  [
    /^([IVX]{1,4})(?:[.、)）]\s*|\s+(?=[A-Z\p{Script=Han}])|$)/u,
    ([, number = ""]) => {
      const value = ROMAN.indexOf(number) + 1;
      return value > 0 ? { kind: "roman", value, printed: number, mark: "." } : null;
    },
  ],
  [
    /^([A-Z])(?:[.、)）]\s*|\s+(?=\p{Script=Han})|\s*$)/u,
    ([, letter = ""]) => ({ kind: "letter", value: letter.charCodeAt(0) - 64, printed: letter, mark: "." }),
  ],
];

/** The number in front of `text`; null when there is none. */
export function parseOrdinal(text: string): Ordinal | null {
  const trimmed = text.trimStart();
  const narrowed = narrow(trimmed);
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(narrowed);
    const found = match && read(match);
    if (match && found && found.value > 0) return { ...found, rest: trimmed.slice(match[0].length) };
  }
  return null;
}
