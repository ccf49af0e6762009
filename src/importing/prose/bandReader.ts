import { squeeze } from "../wording/text";
import { boundsOf, labelsIn, type BandRule, type Bounds } from "./bandWords";

/** What looks like a band but speaks of one item, of a person, or of the vetoes. */
const ABOUT_OTHERS = /每项|该项|此项|本项|单项|扣\d|加\d|年以上|否定项|否决/u;
/** Sentences that speak of a total, or of nothing else but bounds and grades. */
const ABOUT_TOTAL =
  /总分|总得分|综合得分|综合评分|综合分|评分|得分|评估分|验收分|分值|分数|\d分|total|score|points|mark|[格过]线|\d\+|[≥≤<>＜＞]\d{2}|^\p{Script=Han}{1,6}[，,：:]\d{2}\D{1,2}\d{2,3}$/iu;
/** Longest clause that is nothing but a grade's name in front of its bound. */
const NAME_LETTERS = 8;

function clausesOf(text: string): string[] {
  return text
    .split(/[，,；;。\n、□☐○]|[（(]\s*[）)]|(?<=结[果论]|等级|等次)[：:]|\.\s|\band\b/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}

/** Of two grades in one clause, the one behind the bound: "合格以上70分为优秀". */
function labelOf(bare: string, labels: readonly string[]): string {
  const [first = "", second] = labels;
  return second !== undefined && bare.indexOf(first) < bare.search(/\d/u) ? second : first;
}

const OWN_NAME = /^\p{Script=Han}{2,8}$/u;
const BOUND_ALONE = /^[≥≤<>＜＞]?\d{1,3}分?(?:[-~～–—至到]\d{1,3}分?)?(?:及?以[上下])?$/u;

/** Goes through a paragraph clause by clause; a bound and its grade may stand in neighbouring clauses. */
class BandReader {
  readonly rules: BandRule[] = [];
  private bounds: { readonly bounds: Bounds; readonly text: string } | null = null;
  private name: { readonly label: string; readonly text: string } | null = null;

  /** A clause that may name a grade in words of its own, in front of nothing but a bound. */
  private other: string | null = null;

  read(clause: string): void {
    const bare = squeeze(clause);
    if (ABOUT_OTHERS.test(bare)) {
      this.bounds = null;
      return;
    }
    const bounds = boundsOf(bare);
    const labels = labelsIn(bare);
    if (bounds) this.readBounds(bounds, labels, clause, bare);
    else this.readName(labels, clause, bare);
  }

  private readBounds(bounds: Bounds, labels: readonly string[], clause: string, bare: string): void {
    const other = this.other !== null && BOUND_ALONE.test(bare) ? { label: this.other, text: this.other } : null;
    const name = this.name ?? other;
    this.other = null;
    if (labels.length === 1 || labels.length === 2) {
      this.rules.push({ ...bounds, label: labelOf(bare, labels), text: clause });
      this.bounds = null;
    } else if (name) {
      this.rules.push({ ...bounds, label: name.label, text: `${name.text}，${clause}` });
      this.name = null;
    } else this.bounds = { bounds, text: clause };
  }

  private readName(labels: readonly string[], clause: string, bare: string): void {
    const [label] = labels;
    const { bounds } = this;
    if (label !== undefined && labels.length === 1 && bounds) {
      this.rules.push({ ...bounds.bounds, label, text: `${bounds.text}，${clause}` });
      this.bounds = null;
    } else {
      const named = label !== undefined && labels.length === 1 && bare.length <= NAME_LETTERS;
      this.name = named ? { label, text: clause } : null;
      this.other = OWN_NAME.test(bare) ? bare : null;
    }
  }
}

/**
 * The rules about totals in a paragraph, clause by clause: "总分大于80分通过验收，总分大于90分为优秀". Empty when it
 * holds none.
 */
export function bandRules(paragraph: string): readonly BandRule[] {
  const bare = squeeze(paragraph);
  const reader = new BandReader();
  const clauses = clausesOf(paragraph);
  const graded = labelsIn(bare).length > 0 || clauses.some((clause) => labelsIn(squeeze(clause)).length > 0);
  if (graded && ABOUT_TOTAL.test(bare)) for (const clause of clauses) reader.read(clause);
  return reader.rules;
}

/** Whether a text does nothing but tell grades: several bounds, each with its grade. */
export function tellsGrades(text: string): boolean {
  return bandRules(text).filter(({ unclear }) => !unclear).length > 1;
}

/** Grades that are told by letters or numbers; which of them pass must be asked. */
const LETTERED_GRADES = /[A-EⅠ-Ⅴ一二三四]级[（(:：]?(?:得分|总分)?[≥>＞]?\d{2}/u;

/** Whether a paragraph speaks of grades and totals at all, so that one that gives no rule is doubtful. */
export function speaksOfBands(paragraph: string): boolean {
  const bare = squeeze(paragraph);
  if (LETTERED_GRADES.test(bare)) return true;
  const bounds = clausesOf(paragraph).map((clause) => boundsOf(squeeze(clause)));
  // Several bounds, whatever the grades are called.
  const several = bounds.filter((bound) => bound !== null && !bound.unclear).length > 1;
  if (several && /\d分/u.test(bare) && !ABOUT_OTHERS.test(bare)) return true;
  return (
    labelsIn(bare).length > 0 &&
    /\d分|\d{2}%?以上|points|总分|passmark|passingscore|[格过]线/iu.test(bare) &&
    !ABOUT_OTHERS.test(bare)
  );
}
