import { plain, squeeze } from "../wording/text";

const GRADE =
  /^(?:完全|基本|部分|较)?(?:不|未)?(?:符合|合格|通过|达标|满足|达到|适用|落实|完成|具备|好|差)(?:要求)?$|^(?:无关|是|否|有|无|优|良|中|差|优秀|良好|一般|[a-e]|yes|no|pass|fail|met|notmet)$/u;
/** Headings of a column in which boxes are ticked or a word is written. */
const ANSWER =
  /(?:结果|结论|判定|评价|评定|符合性|符合情况|达标情况|核查意见|检查情况|result|conclusion|answer|assessment)$|^是否/u;
const BOX = /[□☐○◯√✓☑]/u;
/** Words that the template takes: letters, digits and Chinese characters. */
const USABLE = /^[A-Za-z0-9\u3400-\u9fff]{1,20}$/u;

/** Whether a text is one of the words that criteria are answered with. */
export function isGrade(text: string): boolean {
  return GRADE.test(plain(text)) && USABLE.test(squeeze(text));
}

/** Whether a heading stands above answers. */
export function isAnswerHeading(text: string): boolean {
  return ANSWER.test(plain(text)) && !/存在/u.test(text);
}

/** The words beside the boxes of a cell: "□符合 □不符合", "是（ ）否（ ）", "符合/不符合"; empty where it offers none. */
export function offered(text: string): readonly string[] {
  const words = text.split(/[□☐○◯√✓☑()（）[\]/、,，;；\s]+/u).filter((word) => word !== "");
  return words.length > 1 && words.every(isGrade) ? words : [];
}

/** Whether a cell holds nothing but an answer or a place for one. */
export function isAnswer(text: string): boolean {
  return squeeze(text).replace(BOX, "") === "" || isGrade(text) || offered(text).length > 0;
}

/** Words that say so when a heading asks: "是否符合". */
export function asked(heading: string): readonly string[] {
  return plain(heading).startsWith("是否") ? ["是", "否"] : ["符合", "不符合"];
}
