import type { Band, Bonus, Clause, Condition, PanelRule, QuotedRule, Source, Template } from "../../core/template";

/** A passing grade as it is typed. */
export interface BandDraft {
  readonly key: number;
  readonly label: string;
  /** Lower bound. */
  readonly min: string;
  readonly inclusive: boolean;
  readonly honour: string;
  readonly article: string;
  /** What was printed about it; null for a grade of one's own. */
  readonly printed: Band | null;
}

/** A clause that is answered, as it is typed. */
export interface ClauseDraft {
  readonly key: number;
  readonly text: string;
  readonly article: string;
  readonly printed: Clause | null;
}

/** A veto as it is typed. */
export interface VetoDraft extends ClauseDraft {
  /** Points below which it holds by itself, or "". */
  readonly totalBelow: string;
}

/** A fact that gives items their full marks, as it is typed. */
export interface ConditionDraft extends ClauseDraft {
  /** Keys of the items' rows. */
  readonly items: readonly number[];
}

/** Points on top as they are typed. */
export interface BonusDraft {
  readonly key: number;
  readonly text: string;
  readonly min: string;
  readonly max: string;
  readonly article: string;
  readonly printed: Bonus | null;
}

/** How many experts are needed, as it is typed. */
export interface PanelDraft {
  readonly min: string;
  readonly max: string;
  readonly odd: boolean;
  readonly article: string;
  readonly printed: PanelRule | null;
}

/** The rules of one's own as they are typed. */
export interface RulesDraft {
  /** Highest first. */
  readonly bands: readonly BandDraft[];
  readonly failing: string;
  readonly failingArticle: string;
  readonly failingPrinted: boolean;
  /** The failing band as it was printed. */
  readonly bottom: Band | null;
  readonly vetoes: readonly VetoDraft[];
  readonly bonus: readonly BonusDraft[];
  readonly gates: readonly ClauseDraft[];
  readonly eligibility: readonly ClauseDraft[];
  readonly conditions: readonly ConditionDraft[];
  readonly panel: PanelDraft | null;
  /** What is kept as it was understood. */
  readonly kept: {
    readonly recusal: QuotedRule | null;
    readonly reallocation: QuotedRule | null;
  };
}

/** Where a rule that a person typed is taken to stand. */
export const OWN_ARTICLE = "自定";

function clauseDrafts(clauses: readonly Clause[]): ClauseDraft[] {
  return clauses.map((printed, key) => ({ key, text: printed.text, article: printed.article, printed }));
}

function conditionDrafts(conditions: readonly Condition[], rows: readonly Keyed[]): ConditionDraft[] {
  const keyOf = (id: string) => rows.flatMap(({ about, key }) => (about === id ? [key] : []));
  return clauseDrafts(conditions).map((clause, index) => ({
    ...clause,
    items: conditions[index]?.fullMarks.flatMap(keyOf) ?? [],
  }));
}

/** A row as far as rules name it. */
interface Keyed {
  readonly key: number;
  readonly about: string | null;
}

/** The rules of a template, to be changed. @param rows the rows that its items became. */
export function rulesDraftOf(template: Template, rows: readonly Keyed[] = []): RulesDraft {
  const { bands, failing, vetoes, bonus, panel, recusal, reallocation } = template;
  return {
    bands: bands
      .filter(({ min }) => min !== null)
      .map((band, key) => ({
        key,
        label: band.label,
        min: String(band.min ?? ""),
        inclusive: band.inclusive,
        honour: band.honour ?? "",
        article: band.article,
        printed: band,
      })),
    failing: failing.label,
    failingArticle: failing.article ?? "",
    failingPrinted: failing.printed,
    bottom: bands.find(({ min }) => min === null) ?? null,
    vetoes: clauseDrafts(vetoes).map((clause, index) => ({
      ...clause,
      totalBelow: String(vetoes[index]?.totalBelow ?? ""),
    })),
    gates: clauseDrafts(template.gates),
    eligibility: clauseDrafts(template.eligibility),
    conditions: conditionDrafts(template.conditions, rows),
    bonus: bonus.map((one, key) => ({
      key,
      text: one.text,
      min: String(one.min),
      max: String(one.max),
      article: one.article,
      printed: one,
    })),
    panel: panel && {
      min: String(panel.min),
      max: String(panel.max ?? ""),
      odd: panel.odd ?? false,
      article: panel.article,
      printed: panel,
    },
    kept: { recusal, reallocation },
  };
}

/** A key that no entry of a list has. */
export function freeKey(list: readonly { readonly key: number }[]): number {
  return list.reduce((most, { key }) => Math.max(most, key + 1), 0);
}

/** A grade of one's own. */
export function newBand(key: number): BandDraft {
  return { key, label: "", min: "", inclusive: true, honour: "", article: OWN_ARTICLE, printed: null };
}

/** A clause of one's own. */
export function newClause(key: number, text = ""): ClauseDraft {
  return { key, text, article: OWN_ARTICLE, printed: null };
}

/** A veto of one's own. */
export function newVeto(key: number, text = ""): VetoDraft {
  return { ...newClause(key, text), totalBelow: "" };
}

/** A fact of one's own that gives items their full marks. */
export function newCondition(key: number): ConditionDraft {
  return { ...newClause(key), items: [] };
}

/** Points on top of one's own. */
export function newBonus(key: number, text = ""): BonusDraft {
  return { key, text, min: "0", max: "", article: OWN_ARTICLE, printed: null };
}

/** A panel rule of one's own. */
export const NEW_PANEL: PanelDraft = { min: "3", max: "", odd: false, article: OWN_ARTICLE, printed: null };

/** Where a rule stands; a rule of one's own stands where the table does. */
export function sourceOf(printed: { readonly source: Source } | null, lines: readonly [number, number]): Source {
  return printed?.source ?? { lines };
}
