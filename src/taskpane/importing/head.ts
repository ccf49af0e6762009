import type { Remark } from "../../core/template";

/** What a table of either kind says of itself, as it is typed. */
interface Head {
  readonly title: string;
  readonly place: string;
  readonly year: string;
}

export type HeadProblem = "title-missing" | "place-missing" | "year-unread";

const YEAR = /^\s*(?:19|20)\d\d\s*$/u;

/** What is to be mended in what a table says of itself, and in which field. */
export function headProblems({ title, place, year }: Head): readonly (readonly [HeadProblem, keyof Head])[] {
  return [
    ...(title.trim() === "" ? [["title-missing", "title"] as const] : []),
    ...(place.trim() === "" ? [["place-missing", "place"] as const] : []),
    ...(year.trim() === "" || YEAR.test(year) ? [] : [["year-unread", "year"] as const]),
  ];
}

/** Says that a table is somebody's own. @param file what it was made from. */
export function ownRemark(file: string): Remark {
  return {
    zh: `自制表，非官方；由使用者从“${file}”导入或编制。`,
    en: `A user's own table, not official; imported or made from “${file}”.`,
  };
}
