import { parseOrdinal, type Ordinal } from "../wording/ordinals";
import { plain, squeeze } from "../wording/text";
import { bandRules } from "./bandReader";
import type { Paragraph } from "./paragraph";

/** A veto as a paragraph gives it. */
export interface FoundVeto {
  readonly number: string | null;
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Points below which it holds; "pass" where it names the pass mark without a figure. */
  readonly totalBelow: number | "pass" | null;
  readonly certain: boolean;
  /** The heading's article, where it has one: "第二十八条". */
  readonly article: string | null;
  /** Which list it stands in, counted from 0; null for a sentence of its own. */
  readonly list: number | null;
}

/** Paragraphs read as vetoes, and which paragraphs were their headings. */
export interface VetoReading {
  readonly vetoes: readonly FoundVeto[];
  readonly headings: readonly Paragraph[];
  /** Paragraphs that speak of vetoes and are neither. */
  readonly unclear: readonly Paragraph[];
}

const SHORT_HEADING =
  /^(?:.{0,3}[、.])?(?:[^，,。；;]{0,30}(?<!存在|有|无|任一|上述)(?:否[定决]性?(?:项目?|指标|条款|情形|条件)|一票否决(?:项|指标|条款|情形)?)(?:清单|一览表|表)?|vetoes|veto(?:items)?|knock-?outcriteria|mandatoryfailures?)[：:]?$/iu;
const LONG_HEADING =
  /(?:(?<![分%\d])(?:下列|以下|如下).{0,20}(?:不予通过|不通过|不得通过|不合格|不予验收|否决|否定))|(?:(?:不予通过|不通过|不合格|否决|否定).{0,16}(?:下列|(?<![分%\d])以下|如下|条目|情形|情况之一))|(?:(?:下列|以下|如下)(?:情形|情况|行为|问题|条件).{0,8}的?[，,].{0,10}(?:取消|撤销|终止|退回|不予|不得|零分|0分).{0,20}$)|(?:anyofthefollowing.{0,60}(?:fail|veto|notpass|rejected))|(?:(?:fail|veto|notpass|rejected).{0,60}(?:anyofthefollowing|ifanyof))/iu;
const SENTENCE =
  /一票否决|直接(?:判定?|评定?|认定|确定)?为?不(?:合格|通过|达标)|即(?:为|视为|判)不(?:合格|通过)|automaticfail|failsregardless/iu;
/** A sentence that says what fails without saying that nothing else counts. */
const FAILING_CASE =
  /(?<!之一|情形|情况|分|以下|以上)的[，,](?:验收|评估|审核|考核|评审|评定)?(?:结[论果])?为?(?:不予?通过|不得通过|不合格|不予验收)/u;
/** A sentence about the vetoes of the table, which is none itself. */
const REFERENCE =
  /(?:否定项|否决项|否决指标|一票否决项|vetoes).{0,12}(?:任何一|有一|之一|任一|apply|applies|holds)|存在否(?:定|决)项|(?:不含|除)否(?:定|决)项/iu;
const BELOW_TOTAL =
  /(?:综合得分|总分|总得分|得分|评分|total|score).{0,4}(?:低于|不足|小于|未达到?|不到|below|under|lessthan)(\d{1,4}(?:\.\d)?)/iu;
const BELOW_PASS = /(?:综合得分|总分|总得分|得分|评分).{0,4}(?:低于|未达到?|不到)合格/u;
const ARTICLE = /^第[一二三四五六七八九十百\d]{1,5}条/u;
/** Column headings beside a list of vetoes. */
const ANSWER_HEADING = /^(?:是或否|是\/否|是否|有无|yes\/no|结论|核查结果)$/iu;

/** Whether a paragraph announces vetoes. */
export function isVetoHeading(text: string): boolean {
  const bare = plain(text).replace(/^\([^)]{1,4}\)/u, "");
  return SHORT_HEADING.test(bare) || (bare.length <= 80 && LONG_HEADING.test(bare) && !REFERENCE.test(bare));
}

function totalBelowOf(text: string): FoundVeto["totalBelow"] {
  const bare = squeeze(text);
  const points = BELOW_TOTAL.exec(bare)?.[1];
  if (points !== undefined) return Number(points);
  return BELOW_PASS.test(bare) ? "pass" : null;
}

/** A list's next entry: the first, or the same kind of number one higher. */
function continues(before: Ordinal | null, here: Ordinal): boolean {
  return before ? before.kind === here.kind && here.value === before.value + 1 : here.value === 1;
}

/** The sentence of a paragraph that says what is an outright failure. */
function vetoSentence(text: string): { number: string | null; text: string; certain: boolean } | null {
  const sentences = text.split(/(?<=[。；;])/u).map((part) => part.trim());
  const spoken = sentences.filter((part) => !REFERENCE.test(squeeze(part)));
  const sure = spoken.find((part) => SENTENCE.test(squeeze(part)));
  const found = sure ?? spoken.find((part) => FAILING_CASE.test(squeeze(part)));
  if (found === undefined) return null;
  const ordinal = parseOrdinal(found.replace(/^(?:说明|注)[：:]\s*/u, ""));
  return { number: ordinal?.printed ?? null, text: ordinal?.rest ?? found, certain: sure !== undefined };
}

/** Several cases in one cell, "发生事故的；弄虚作假的": each by itself. */
function casesIn(text: string): readonly string[] {
  const parts = text
    .split(/(?<=[；;])/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.every((part) => /的[。；;]?$/u.test(part)) ? parts : [text];
}

class VetoReader {
  readonly vetoes: FoundVeto[] = [];
  readonly headings: Paragraph[] = [];
  readonly unclear: Paragraph[] = [];
  private open: { article: string | null; last: Ordinal | null; listed: number } | null = null;

  read(paragraph: Paragraph): void {
    const bare = squeeze(paragraph.text);
    if (isVetoHeading(paragraph.text)) return this.heading(paragraph);
    if (this.open && ANSWER_HEADING.test(bare)) return;
    if (this.open && bandRules(paragraph.text).length === 0 && this.listed(paragraph, this.open)) return;
    this.open = null;
    const sentence = vetoSentence(paragraph.text);
    if (sentence)
      this.add(paragraph, sentence.number, sentence.text, { certain: sentence.certain, article: null, list: null });
    else if (/否决|一票/u.test(bare) && !REFERENCE.test(bare)) this.unclear.push(paragraph);
  }

  /** A heading below a heading, as above the columns of a table, goes on with it. */
  private heading(paragraph: Paragraph): void {
    if (!this.open || this.open.last || this.open.listed > 0) this.headings.push(paragraph);
    this.open = { article: ARTICLE.exec(squeeze(paragraph.text))?.[0] ?? null, last: null, listed: 0 };
  }

  private listed(paragraph: Paragraph, open: NonNullable<VetoReader["open"]>): boolean {
    const ordinal = parseOrdinal(paragraph.text);
    if (!ordinal) {
      // An unnumbered list: only directly below a heading, and only while nothing else was numbered.
      if (open.last || ARTICLE.test(squeeze(paragraph.text)) || open.listed > 20) return false;
      const short = paragraph.text.length <= 200 && paragraph.where !== "above";
      if (!short || /^(?:说明|注)|签字|签名/u.test(squeeze(paragraph.text))) return false;
      open.listed += 1;
      for (const text of casesIn(paragraph.text))
        this.add(paragraph, null, text, { certain: false, ...this.listOf(open.article) });
      return true;
    }
    if (!continues(open.last, ordinal)) return false;
    open.last = ordinal;
    if (ordinal.rest.trim() === "") {
      this.unclear.push(paragraph);
      return true;
    }
    this.add(paragraph, ordinal.printed, ordinal.rest, { certain: true, ...this.listOf(open.article) });
    return true;
  }

  private listOf(article: string | null) {
    return { article, list: this.headings.length - 1 };
  }

  private add(
    paragraph: Paragraph,
    number: string | null,
    text: string,
    how: Pick<FoundVeto, "certain" | "article" | "list">,
  ): void {
    this.vetoes.push({ number, text, paragraph, totalBelow: totalBelowOf(text), ...how });
  }
}

const FAILING_WORD = /不予通过|不通过|不合格|不予验收/u;

/** The failing word that the headings of vetoes print, for example 不予通过; null where they print none. */
export function failingWordOf({ headings }: VetoReading): string | null {
  const words = headings.flatMap(({ text }) => FAILING_WORD.exec(squeeze(text))?.[0] ?? []);
  return words[0] ?? null;
}

/** Finds the vetoes in the paragraphs around a table: lists below a heading, and sentences that say so themselves. */
export function readVetoes(paragraphs: readonly Paragraph[]): VetoReading {
  const reader = new VetoReader();
  for (const paragraph of paragraphs) reader.read(paragraph);
  return reader;
}
