/** One rule about totals as a sentence gives it. */
export interface BandRule {
  /** Lower bound; null where the sentence gives only an upper one. */
  readonly min: number | null;
  readonly inclusive: boolean;
  /** True where the wording leaves open whether the bound belongs to the band: "85分优秀". */
  readonly unclear: boolean;
  /** Upper bound as printed, never part of the band above it. */
  readonly below: number | null;
  readonly label: string;
  /** The words that say so. */
  readonly text: string;
}

const LABELS =
  "(?:修改后|整改后|完善后|原则上?|有条件|附条件)(?:通过|合格)|不予\\p{Script=Han}{2,4}|不通过|不合格|不及格|不达标|基本合格|基本通过|未通过|优秀|优良|优等|良好|良|中等|较差|合格|及格|通过|达标|优|差|unqualified|notpassed|notpass|fail(?:ed|s)?|excellent|outstanding|verygood|good|satisfactory|qualified|pass(?:ed|es)?|poor|unsatisfactory";
const LABEL_ALL = new RegExp(LABELS, "giu");
const NUMBER = "(\\d{1,4}(?:\\.\\d{1,2})?)";
const POINTS = "(?:分|points?|pts|marks?)?";
const INCLUDED = "(?:[（(](?:含|包含|including|inclusive)[^（）()]{0,6}[）)])?";

const RANGE = new RegExp(`${NUMBER}${POINTS}${INCLUDED}(?:以上)?(?:[-~～–—至到]|to)${NUMBER}`, "iu");
const AT_LEAST = new RegExp(
  `(?:passmark[:：]?|passingscore[:：]?|合格线[为:：]?|及格线[为:：]?|通过线[为:：]?|大于等于|大于或等于|不低于|不少于|不小于|达到|≥|>=|atleast|notlessthan|nolessthan)${NUMBER}`,
  "iu",
);
const MORE_THAN = new RegExp(
  `(?:(?<!不)(?:大于|高于|超过)|＞|>|above|over|morethan|exceeding)${NUMBER}${POINTS}(${INCLUDED})`,
  "iu",
);
const OR_MORE = new RegExp(
  `${NUMBER}${POINTS}(${INCLUDED})(?:及|或)?(?:以上|orabove|ormore|andabove|andover|\\+)`,
  "iu",
);
const AT_MOST = new RegExp(`(?:小于等于|不高于|不超过|≤|<=|atmost|nomorethan)${NUMBER}`, "iu");
const LESS_THAN = new RegExp(
  `(?:(?<!不)(?:小于|低于)|不足|未达到?|不到|＜|<|below|under|lessthan|fewerthan)${NUMBER}`,
  "iu",
);
const OR_LESS = new RegExp(`${NUMBER}${POINTS}(${INCLUDED})(?:及|或)?以下`, "iu");
const PLAIN = new RegExp(`${NUMBER}(?:分|points?|marks?)`, "iu");

/** The bounds that a clause gives. */
export interface Bounds {
  readonly min: number | null;
  readonly inclusive: boolean;
  readonly unclear: boolean;
  readonly below: number | null;
}

const lowest = (below: number): Bounds => ({ min: null, inclusive: true, unclear: false, below });
const from = (min: number, inclusive: boolean, below: number | null, unclear = false): Bounds => ({
  min,
  inclusive,
  unclear,
  below,
});

function lowerBound(text: string, below: number | null): Bounds | null {
  const atLeast = AT_LEAST.exec(text);
  if (atLeast) return from(Number(atLeast[1]), true, below);
  const more = MORE_THAN.exec(text);
  if (more) return from(Number(more[1]), (more[2] ?? "") !== "", below);
  const orMore = OR_MORE.exec(text);
  return orMore ? from(Number(orMore[1]), true, below) : null;
}

function upperBound(text: string): number | null {
  const match = AT_MOST.exec(text) ?? LESS_THAN.exec(text) ?? OR_LESS.exec(text);
  return match ? Number(match[1]) : null;
}

/** A grade of the table's own words: "总分80分以上的评为示范单位". */
const OWN_LABEL =
  /(?:\d分?(?:[（(]不?含[^（()）]{0,6}[）)])?(?:[及或]?以[上下])?(?:[（(]不?含[^（()）]{0,6}[）)])?的?[，,]?(?:企业|单位)?|^)(?:可?评[定选]?为|[认判确核]定为|命名为|授予|列为|属于?|为)[“"「]?(\p{Script=Han}{1,12}?|[A-EⅠ-Ⅴ]级?)[”"」]?(?:称号)?[。；;]?$/u;
/** "A级（90分以上）": a grade's own name in front of its bound. */
const NAMED_BEFORE = /^([A-EⅠ-Ⅴ](?=级|[（(:：])级?|[一二三四五]级)[（(:：]?(?:总分|得分)?[≥>＞]?\d/u;

/** The grades that a text without blanks names, in its order. */
export function labelsIn(text: string): readonly string[] {
  const own = OWN_LABEL.exec(text)?.[1] ?? NAMED_BEFORE.exec(text)?.[1];
  return text.match(LABEL_ALL) ?? (own === undefined ? [] : [own]);
}

/** "80≤S<90", "60分≤得分": the lower bound in front of what is bounded. */
const IN_FRONT = new RegExp(`${NUMBER}分?(≤|<=|＜|<)(?=[^\\d≤＜<]{1,6}(?:[≤＜<]|$))`, "u");
const TURNED: Readonly<Record<string, string>> = { "≤": "≥", "<=": ">=", "＜": ">", "<": ">" };

/** The bounds that a clause without blanks gives; null when it gives none. */
export function boundsOf(written: string): Bounds | null {
  const clause = written.replace(IN_FRONT, (_, value: string, sign: string) => `${TURNED[sign] ?? ""}${value}`);
  const range = RANGE.exec(clause);
  if (range) return from(Number(range[1]), true, Number(range[2]));
  const below = upperBound(clause);
  const above = lowerBound(clause.replace(AT_MOST, "").replace(LESS_THAN, ""), below);
  if (above) return above;
  if (below !== null) return lowest(below);
  const bare = PLAIN.exec(clause);
  return bare ? from(Number(bare[1]), true, null, true) : null;
}

const FAILING = /^(?:不|未)|fail|unqualified|notpass|poor|unsatisfactory|差/iu;

/** Whether a grade's word means that the enterprise has failed. */
export function isFailing(label: string): boolean {
  return FAILING.test(label);
}
