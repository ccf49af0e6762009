import Big from "big.js";
import { ITEM_CHECKS, SECTION_CHECKS } from "./checks";
import { ENTRY_PLACES, ofUnits, places, readNumber, sum, toNumber, UNITS, validWithin } from "./decimal";
import { hasReason, type Entries } from "./entries";
import type { Finding } from "./finding";
import { oncePer } from "./remember";
import { itemContext, maximumOf, subjectOf, type ItemContext, type ItemSubject } from "./subject";
import { allLeaves, leaves, type Item, type Section, type Template } from "./template";

/** What the items, sections and bonus of a filled table add up to. */
export interface Totals {
  /** Valid score of each scored item, null where it has none. */
  readonly scores: ReadonlyMap<string, Big | null>;
  /** Maximum of each scored item after re-allocation. */
  readonly maxima: ReadonlyMap<string, Big>;
  /** Score of each section, in order; null unless every item is scored and valid. */
  readonly sections: readonly (Big | null)[];
  readonly filled: number;
  readonly count: number;
  /** Null where a bonus is claimed and not valid. */
  readonly bonus: Big | null;
  readonly total: Big | null;
  readonly provisional: Big;
  /** The highest total still possible, every blank or invalid item at its maximum. */
  readonly reachable: Big;
  readonly findings: readonly Finding[];
}

/** Points together with their number of units, which are added up faster; NaN where they are no whole number of them. */
interface Points {
  readonly exact: Big;
  readonly units: number;
}

function pointsOf(exact: Big): Points {
  return { exact, units: places(exact) <= ENTRY_PLACES ? Math.round(toNumber(exact) * UNITS) : NaN };
}

/** The exact sum. */
function added(all: readonly Points[]): Points {
  let units = 0;
  for (const points of all) units += points.units;
  return { exact: ofUnits(units) ?? sum(all.map(({ exact }) => exact)), units };
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}

function validScore(subject: ItemSubject, findings: readonly Finding[]): Big | null {
  if (hasError(findings)) return null;
  if (subject.reading.kind === "number") return subject.reading.value;
  return subject.fullMarks === null ? null : subject.max;
}

/** The sum of all values, or null as soon as one is null. */
export function sumUnlessNull(values: readonly (Big | null)[]): Big | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? sum(known) : null;
}

/** Valid score of an item, or of a group all of whose items have one; else null. */
export function scoreOf({ id, items }: Item, scores: ReadonlyMap<string, Big | null>): Big | null {
  return items ? sumUnlessNull(leaves(items).map((leaf) => scores.get(leaf.id) ?? null)) : (scores.get(id) ?? null);
}

function bonusPoints(template: Template, entries: Entries): (Big | null)[] {
  return template.bonus.flatMap(({ id, min, max }) => {
    const reading = readNumber(entries.bonus.get(id));
    return reading.kind === "blank" ? [] : [validWithin(reading, min, max)];
  });
}

/** What comes of an item's entries. */
interface JudgedItem {
  /** Null unless scored and valid. */
  readonly score: Points | null;
  readonly findings: readonly Finding[];
}

function judge(subject: ItemSubject): JudgedItem {
  const findings = ITEM_CHECKS.flatMap((check) => check(subject));
  const score = validScore(subject, findings);
  return { score: score && pointsOf(score), findings };
}

/** Scores of an item that are remembered: people give few different ones. */
const MAX_KNOWN = 64;
/** Characters of a text that is remembered: a longer one is no score, and may share memory with a whole workbook. */
const MAX_TEXT = 12;

/** What comes of entries that were judged before; very many workbooks have the same. */
interface KnownItem {
  readonly reasoned: Map<unknown, JudgedItem>;
  /** Where a reason is asked for and not given. */
  readonly bare: Map<unknown, JudgedItem>;
}

const knownItems = oncePer((template: Template): readonly KnownItem[] =>
  allLeaves(template).map(() => ({ reasoned: new Map(), bare: new Map() })),
);

function isNumberOrBlank(value: unknown): value is number | null {
  return value === null || typeof value === "number";
}

/** What tells an item's entries from others, beside the reason; undefined where they are not worth remembering. */
function entryKey(entries: Entries, item: Item): unknown {
  const score = entries.scores.get(item.id) ?? null;
  if (item.metrics) return isNumberOrBlank(score) ? measuredKey(entries, item, score) : undefined;
  const isShort = typeof score === "string" && score.length <= MAX_TEXT;
  return isShort || isNumberOrBlank(score) ? score : undefined;
}

function measuredKey(
  { metrics }: Entries,
  { id, metrics: asked = [] }: Item,
  score: number | null,
): string | undefined {
  const measured = metrics.get(id);
  let all = String(score);
  for (const { key } of asked) {
    const value = measured?.get(key) ?? null;
    if (!isNumberOrBlank(value)) return undefined;
    all += `|${value}`;
  }
  return all;
}

function judgeItem(context: ItemContext, item: Item, { reasoned, bare }: KnownItem): JudgedItem {
  const { entries, asksReason, isAsPrinted } = context;
  const key = isAsPrinted ? entryKey(entries, item) : undefined;
  if (key === undefined) return judge(subjectOf(context, item));
  const known = asksReason && !hasReason(entries, item.id) ? bare : reasoned;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MAX_KNOWN) known.clear();
  const judged = judge(subjectOf(context, item));
  known.set(key, judged);
  return judged;
}

/** What the items of a section add up to. */
interface SectionSum {
  /** Valid scores so far. */
  readonly known: Points;
  /** Whether that is all: every item is scored and valid, and the maxima are right. */
  readonly isWhole: boolean;
  /** What the other items may still give. */
  readonly open: readonly Big[];
  readonly filled: number;
}

/** Judges items one after the other and collects what comes of them. */
class ItemJudge {
  readonly scores = new Map<string, Big | null>();
  readonly findings: Finding[] = [];
  private readonly known: readonly KnownItem[];
  /** Items that were judged. */
  private count = 0;

  constructor(private readonly context: ItemContext) {
    this.known = knownItems(context.template);
  }

  section(section: Section): SectionSum {
    const { template, entries, maxima } = this.context;
    const found = SECTION_CHECKS.flatMap((check) => check(template, entries, section));
    this.findings.push(...found);
    const [valid, open]: [Points[], Big[]] = [[], []];
    for (const item of leaves(section.items)) {
      const score = this.item(item);
      if (score) valid.push(score);
      else open.push(maximumOf(item, maxima));
    }
    return { known: added(valid), isWhole: open.length === 0 && !hasError(found), open, filled: valid.length };
  }

  private item(item: Item): Points | null {
    const known = this.known[this.count++];
    const { score, findings } = known ? judgeItem(this.context, item, known) : judge(subjectOf(this.context, item));
    if (findings.length > 0) this.findings.push(...findings);
    this.scores.set(item.id, score && score.exact);
    return score;
  }
}

/** A table without items: the panel's own total takes the place of the sections. */
function declared(template: Template, entries: Entries): SectionSum {
  const score = validWithin(readNumber(entries.total), 0, template.total);
  if (!score) return { known: added([]), isWhole: false, open: [new Big(template.total)], filled: 0 };
  return { known: pointsOf(score), isWhole: true, open: [], filled: 1 };
}

/** Adds up a filled table exactly. Nothing is rounded or capped. */
export function addUp(template: Template, entries: Entries): Totals {
  const context = itemContext(template, entries);
  const judge = new ItemJudge(context);
  const sections = template.sections.map((section) => judge.section(section));
  const rulesOnly = sections.length === 0;
  const counted = rulesOnly ? [declared(template, entries)] : sections;
  const bonuses = bonusPoints(template, entries);
  const claimed = bonuses.filter((points) => points !== null);
  const provisional = added([...counted.map(({ known }) => known), ...claimed.map(pointsOf)]).exact;
  const open = counted.flatMap((section) => section.open);
  const isWhole = counted.every((section) => section.isWhole) && claimed.length === bonuses.length;
  return {
    scores: judge.scores,
    maxima: context.maxima,
    sections: sections.map((section) => (section.isWhole ? section.known.exact : null)),
    filled: counted.reduce((filled, section) => filled + section.filled, 0),
    count: rulesOnly ? 1 : judge.scores.size,
    bonus: sumUnlessNull(bonuses),
    total: isWhole ? provisional : null,
    provisional,
    // An own total that is still open may become full marks, whatever bonus is claimed beside it.
    reachable: open.length === 0 ? provisional : sum(rulesOnly ? open : [provisional, ...open]),
    findings: judge.findings,
  };
}
