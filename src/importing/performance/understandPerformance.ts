import { allInputs } from "../../core/performance/addresses";
import type { PerformanceTemplate } from "../../core/performance/template";
import type { Doubt } from "../../core/importing/doubt";
import type { TraceRow } from "../../core/importing/trace";
import { contentHash } from "../../templates/hash";
import { validatePerformance } from "../../templates/performance/schema";
import type { TemplateFault } from "../../templates/templateFault";
import { inOrder } from "../draft/notes";
import { traceOf } from "../draft/trace";
import { within, type SourceDocument, type SourcePlace } from "../source";
import { readForm } from "./form";
import { filledOf, isBlank, rowsOf, type FormRow } from "./rows";
import { FormSheet } from "./sheet";

/** One performance table of a source, as it was understood. */
export interface PerformanceUnderstanding {
  /** A draft: an own table, not official. It may still have `faults`. */
  readonly template: PerformanceTemplate;
  /** What a person should look at, in the source's order. */
  readonly doubts: readonly Doubt[];
  /** What each row of the source became. */
  readonly trace: readonly TraceRow[];
  /** Why the draft is no template yet; empty when it is one. */
  readonly faults: readonly TemplateFault[];
}

const TITLE = /表(?:\s*[（(].{1,8}[）)])?$/u;
const TITLE_HEAD = /^\s*附\s*[件表录]\s*[\d一二三四五六七八九十]{0,3}\s*[：:.、]?\s*/u;
const UNNAMED = "绩效表";
const MAX_TITLE = 200;

function isTitle({ slots, alone }: FormRow): boolean {
  const [only, ...others] = filledOf(slots.filter(({ real }) => real));
  if (!only || others.length > 0 || only !== slots[0] || only.text.length > MAX_TITLE) return false;
  return TITLE.test(only.text) && (alone || slots.every((slot) => slot === only || isBlank(slot)));
}

/** A form: its title's rows, and the rows of each part below. */
class PrintedForm {
  readonly titles: FormRow[] = [];
  readonly parts: FormRow[][] = [[]];
  private begun = false;

  get title(): string | null {
    return this.titles.at(-1)?.slots[0]?.text.replace(TITLE_HEAD, "") ?? null;
  }

  /** Whether a title below begins another form. */
  get ends(): boolean {
    return this.begun;
  }

  add(row: FormRow, titled: boolean): void {
    if (titled) this.titles.push(row);
    else this.parts.at(-1)?.push(row);
    this.begun ||= row.slots.some((slot) => isBlank(slot) && slot.real);
  }
}

/** The forms of a source: a title begins another one where places to fill stand above it. */
function formsIn(document: SourceDocument): PrintedForm[] {
  const forms: PrintedForm[] = [];
  let form = new PrintedForm();
  forms.push(form);
  for (const rows of rowsOf(document)) {
    form.parts.push([]);
    for (const row of rows) {
      const titled = isTitle(row);
      if (titled && form.ends) forms.push((form = new PrintedForm()));
      form.add(row, titled);
    }
  }
  return forms;
}

function draftOf(sheet: FormSheet, title: string): PerformanceTemplate {
  const content = { title, years: sheet.years, blocks: sheet.blocks };
  const audit = /自愿/u.test(title) ? "voluntary" : /强制/u.test(title) ? "mandatory" : "any";
  return {
    schemaVersion: 1,
    kind: "performance",
    id: `own-${contentHash(content).slice(0, 12)}`,
    version: 1,
    title,
    regulation: null,
    place: { zh: "自有", en: "Own table" },
    year: null,
    audit,
    stage: /换证/u.test(title) ? "renewal" : "any",
    official: false,
    force: null,
    source: null,
    years: sheet.years,
    blocks: sheet.blocks,
    remarks: [],
  };
}

/** What is still neither understood nor doubted becomes a doubt. */
function sweep({ parts }: PrintedForm, sheet: FormSheet): void {
  const known = new Map<string, SourcePlace[]>();
  const keyOf = ({ part, rows: [top] }: SourcePlace) => `${part} ${top}`;
  for (const { place } of [...sheet.notes.made, ...sheet.notes.doubts]) {
    for (let row = place.rows[0]; row <= place.rows[1]; row++) {
      const at = keyOf({ ...place, rows: [row, row] });
      const here = known.get(at);
      if (here) here.push(place);
      else known.set(at, [place]);
    }
  }
  for (const row of parts.flat()) {
    const own = row.slots.filter(({ top }) => top === row.row);
    sheet.unread({ slots: own.filter(({ place }) => !known.get(keyOf(place))?.some((one) => within(place, one))) });
  }
}

function understandForm(form: PrintedForm, document: SourceDocument): PerformanceUnderstanding {
  const sheet = new FormSheet();
  for (const { slots } of form.titles) for (const { place } of slots) sheet.notes.make("title", place);
  for (const rows of form.parts) readForm(rows, null, sheet);
  sheet.close();
  sweep(form, sheet);
  const title = (form.title ?? document.name.trim()).slice(0, MAX_TITLE) || UNNAMED;
  const template = draftOf(sheet, title);
  return {
    template,
    doubts: inOrder(sheet.notes.doubts),
    trace: traceOf(document, sheet.notes.made),
    faults: validatePerformance(template),
  };
}

/**
 * Understands every performance table of a source, in its order. Nothing is thrown for what cannot be understood: what is
 * not certain is a doubt, and a source without a place to fill gives an empty list.
 */
export function understandPerformance(document: SourceDocument): readonly PerformanceUnderstanding[] {
  return formsIn(document)
    .map((form) => understandForm(form, document))
    .filter(({ template }) => allInputs(template).length > 0);
}
