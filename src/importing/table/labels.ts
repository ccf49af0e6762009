import { plain } from "../wording/text";

const TOTAL =
  /^(?:合计|总计|共计|总和|总分(?:值|数)?|累计(?:分值|得分|总分)?|综合得分|总得分|合计(?:分值|得分|分数)|总评分?|总分合计|得分合计|grandtotal|totalscore|totalpoints|totalmarks|overallscore|overalltotal|total|sum)(?:\(.{0,20}\))?[:：]?((?:满分)?\d{1,4}(?:\.\d{1,2})?分?)?$/u;
const SUBTOTAL =
  /^(?:分数|本页|每页|page|本项|部分|分项|单项|本部分|section)?(?:小计|subtotal|sub-total|sectiontotal)(?:分值|得分|分数)?(?:\(.{0,20}\))?[:：]?(?:(?:满分)?\d{1,4}(?:\.\d{1,2})?分?)?$/u;
const PAGE_SUM = /^(?:本页|每页|page)/u;
const PAGE_MARK =
  /^(?:第\d{1,3}页(?:[,/]?共\d{1,3}页)?|共\d{1,3}页[,/]?第\d{1,3}页|page\d{1,3}(?:of\d{1,3})?|[-—–]\d{1,3}[-—–]|续表?)$/u;
const SIGNATURE =
  /签字|签名|签章|评定人|评审人|评分人|打分人|评委[:：]|专家[:：]|组长[:：]|signature|signed|signedby|assessor[:：]/iu;
const NOTE = /^(?:说明|注|备注|附注|附加说明|填表说明|评分说明|notes?|remarks?)(?:\d|[一二三四五])?[:：.、]/iu;
const ADMINISTRATIVE =
  /^(?:(?:企业|单位|公司|被?验收企业|被?评审企业|enterprise|company)(?:名称|全称|name)?|(?:评审|评分|验收|填表|打分)?日期|年月日|date|地址|联系人|电话)[:：(]/iu;
const BLANK_DATE = /^(?:日期[:：]?)?年月日$|^\(?(?:公章|盖章)\)?$/u;

const TITLE = /^\s*附\s*[件表录]|(?:表|标准|table|form|checklist)$/iu;

/** Whether a text may be the title of a table. */
export function isTitle(text: string): boolean {
  return TITLE.test(text.trim());
}

/** Whether a text is the label of the total's row. */
export function isTotal(text: string): boolean {
  return TOTAL.test(plain(text));
}

/** Whether a text is the label of a section's subtotal. */
export function isSubtotal(text: string): boolean {
  return SUBTOTAL.test(plain(text));
}

/** Whether a subtotal is a page's, which no section has. */
export function isPageSum(text: string): boolean {
  return PAGE_SUM.test(plain(text));
}

/** Whether a text is nothing but the number of a page. */
export function isPageMark(text: string): boolean {
  return PAGE_MARK.test(plain(text));
}

/** Whether a text is a line for signatures. */
export function isSignature(text: string): boolean {
  const bare = plain(text);
  const label = /[:：]|日期|date/iu.test(bare) || bare.length <= 10;
  return bare.length <= 60 && label && SIGNATURE.test(bare);
}

/** Whether a text begins the notes. */
export function isNote(text: string): boolean {
  return NOTE.test(plain(text));
}

/** Whether a line only asks for a name or a date. */
export function isAdministrative(text: string): boolean {
  const bare = plain(text).replace(/[_—-]/gu, "");
  return ADMINISTRATIVE.test(`${bare}:`) && (ADMINISTRATIVE.test(bare) || bare.length <= 8)
    ? true
    : BLANK_DATE.test(bare);
}

/** A label without the points behind it. */
export function labelWord(text: string): string {
  return text.replace(/[\s:：]*(?:满分)?\s*\d{1,4}(?:\.\d{1,2})?\s*分?\s*$/u, "").trim();
}
