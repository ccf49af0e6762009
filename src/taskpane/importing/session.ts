import { isoDay } from "../../core/isoDay";
import type { PerformanceTemplate } from "../../core/performance/template";
import type { Template } from "../../core/template";
import type { PerformanceUnderstanding } from "../../importing/performance/understandPerformance";
import type { SourceDocument } from "../../importing/source";
import type { ColumnUse } from "../../importing/table/columns";
import type { Understanding } from "../../importing/understand";
import { readTemplate } from "../../tasks/ownTable";
import { completedFrom, rulesOnly } from "../../tasks/standing";
import type { ShownSheet } from "../../workbook/workbook";
import { faultOf } from "../pane/faults";
import { Store } from "../pane/store";
import type { GivenFile } from "../givenFile";
import { formTemplate } from "./form/composeForm";
import { withFormChoice, type FormChoice } from "./form/formDoubts";
import type { FormDraft } from "./form/formDraft";
import { formFrom, formOfOwn } from "./form/startForm";
import { readWith, type ColumnReading } from "./columnUses";
import { templateOf } from "./compose";
import { withChoice, type Choice } from "./doubts";
import type { Draft } from "./draft";
import type { Pasted } from "./readSource";
import { baseOf, foundIn, hasTable, NOTHING, type ImportState, type Step } from "./importState";
import { guessKind, readFully, type Found, type TableKind } from "./readings";
import { rulesDraftOf } from "./rulesDraft";
import { draftFrom, draftOfOwn } from "./startDraft";

export { baseOf } from "./importState";
export type { ImportState } from "./importState";

/** Changes that can be taken back. */
const MAX_HISTORY = 100;

/** A table as it was before a change. */
type Past = Pick<ImportState, "draft" | "form"> & Partial<ColumnReading>;

/** The table of an import in the making. It ends with the pane. */
export class ImportSession {
  readonly store = new Store<ImportState>(NOTHING);
  /** The table that was given up last. */
  private former: ImportState | null = null;
  private history: { readonly of: string; readonly past: Past }[] = [];

  /** @param now the clock. */
  constructor(private readonly now: () => Date = () => new Date()) {}

  /** Takes what was pasted. @param name what it is called where it has no title. */
  paste(pasted: Pasted, name: string): Promise<void> {
    return this.busy(async () => {
      const { readPasted } = await import("./readSource");
      await this.take(readPasted(pasted, name));
    });
  }

  /** Takes the sheet that the person looks at. */
  addSheet(read: () => Promise<ShownSheet>): Promise<void> {
    return this.busy(async () => {
      const [{ readShown }, shown] = await Promise.all([import("./readSource"), read()]);
      await this.take(readShown(shown));
    });
  }

  /** Takes a file: one that holds a table, or a template. */
  addFile(file: GivenFile): Promise<void> {
    return this.busy(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (/\.json$/iu.test(file.name)) return this.takeTemplate(new TextDecoder().decode(bytes));
      const { readFile } = await import("./readSource");
      return this.take(readFile(file.name, bytes));
    });
  }

  /** Goes on with an own table that was made before. */
  open(template: Template | PerformanceTemplate): Promise<void> {
    return this.busy(() => this.takeOwn(template, true));
  }

  /** Takes the source for the other kind of table. */
  takeAs(kind: TableKind): void {
    const state = this.store.get();
    if (kind === state.kind && hasTable(state)) return;
    const readings = kind === "scoring" ? state.readings : readFully(state.readings, state.source);
    this.giveUp();
    this.store.set({ kind, readings, groups: [], formGroups: [], doubts: [], step: "source" });
    if (foundIn(this.store.get()).length === 1) this.choose(0);
  }

  /** Takes another table of the source. */
  choose(index: number): void {
    const state = this.store.get();
    const understood = foundIn(state)[index];
    if (!understood) return;
    // What was corrected stays when the same table is looked at again.
    if (hasTable(state) && index === state.chosen) return this.show("rows");
    this.giveUp();
    const doubts = understood.doubts.map((doubt) => ({ doubt, isSettled: false }));
    this.store.set({ ...this.begun(understood), doubts, chosen: index, openRow: null, step: "rows" });
  }

  private begun(understood: Found): Partial<ImportState> {
    if (understood.template.kind === "scoring") return draftFrom(understood as Understanding);
    const { form, groups } = formFrom(understood as PerformanceUnderstanding, this.store.get().source?.name ?? "");
    return { form, formGroups: groups };
  }

  /** Changes the draft. @param of what is changed: typing in one field is taken back as a whole. */
  change(of: string, change: (draft: Draft) => Draft): void {
    const { draft } = this.store.get();
    if (draft) this.remember(of, { draft: change(draft) });
  }

  /** Changes the performance table in the making, as `change` does a scoring table. */
  changeForm(of: string, change: (form: FormDraft) => FormDraft): void {
    const { form } = this.store.get();
    if (form) this.remember(of, { form: change(form) });
  }

  /** Says what a column of the source holds; its table is read again with that. */
  takeColumn(column: number, use: ColumnUse): void {
    const state = this.store.get();
    const again = readWith(state, column, use);
    if (!again) return;
    const { readings, columnChoices, groups, doubts } = state;
    this.remember("", { ...again, openRow: null }, { readings, columnChoices, groups, doubts });
  }

  /** Signs the table. */
  sign(maker: string): void {
    this.change("maker", (draft) => ({ ...draft, maker }));
    this.changeForm("maker", (form) => ({ ...form, maker }));
  }

  private remember(of: string, changed: Partial<ImportState>, before: Partial<ColumnReading> = {}): void {
    const { draft, form } = this.store.get();
    if (of === "" || this.history.at(-1)?.of !== of)
      this.history = [...this.history, { of, past: { ...before, draft, form } }].slice(-MAX_HISTORY);
    this.store.set({ ...changed, canUndo: true });
  }

  /** Takes the last change back. */
  undo(): void {
    const last = this.history.pop();
    if (last) this.store.set({ ...last.past, canUndo: this.history.length > 0 });
  }

  /** Says that a doubt was looked at, or that it is open again. */
  settle(index: number, isSettled = true): void {
    const doubts = this.store.get().doubts.map((one, at) => (at === index ? { ...one, isSettled } : one));
    this.store.set({ doubts });
  }

  /** Says that several doubts were looked at. */
  settleAll(indexes: readonly number[]): void {
    for (const index of indexes) this.settle(index);
  }

  /** Does what was chosen for a doubt. */
  decide(index: number, choice: Choice): void {
    const { doubts, groups } = this.store.get();
    const one = doubts[index];
    if (!one) return;
    this.change("", (draft) => withChoice(one.doubt, choice, draft, groups));
    this.settle(index);
  }

  /** Does what was chosen for a doubt about a performance table. */
  decideForm(index: number, choice: FormChoice): void {
    const { doubts, form, formGroups } = this.store.get();
    const one = doubts[index];
    if (!one || !form) return;
    const chosen = withFormChoice(one.doubt, choice, form, formGroups);
    this.changeForm("", () => chosen.form);
    this.openRow(chosen.openRow);
    this.settle(index);
  }

  /** Takes built-in rules, or with null rules of one's own: those that were understood, or the built-in ones to change. */
  takeRules(id: string | null): void {
    this.change("", (draft) => ({ ...draft, base: id }));
  }

  /** Copies the built-in rules into rules of one's own. */
  changeRules(): void {
    const base = baseOf(this.store.get());
    if (!base) return;
    const { title, place, year, audit, stage } = base;
    const head = { title, place: place.zh, year: year === null ? "" : String(year), audit, stage };
    this.change("", (draft) => ({ ...draft, ...head, base: null, rules: rulesDraftOf(base) }));
  }

  show(step: Step): void {
    this.store.set({ step });
  }

  openRow(key: number | null): void {
    this.store.set({ openRow: key });
  }

  /** Begins anew. */
  clear(): void {
    this.giveUp();
    this.store.set({ ...NOTHING, canBringBack: this.former !== null });
  }

  /** Goes on with the table that was given up last. */
  bringBack(): void {
    const { former } = this;
    if (!former) return;
    this.former = null;
    this.store.set({ ...former, isBusy: false, canUndo: false, canBringBack: false });
  }

  private giveUp(): void {
    const state = this.store.get();
    if (hasTable(state)) this.former = state;
    this.history = [];
    this.store.set({ draft: null, form: null, canUndo: false, canBringBack: this.former !== null });
  }

  /** The table that the draft makes, checked as a file would be, or its faults. */
  table(): ReturnType<typeof readTemplate> {
    return readTemplate(JSON.stringify(this.made().template));
  }

  /** Remembers that the table was handed out, so that what is changed from now on is another version of it. */
  handedOut(): void {
    const { draft, form } = this.store.get();
    const { identity } = this.made();
    this.store.set({ draft: draft && { ...draft, identity }, form: form && { ...form, identity } });
  }

  private made(): ReturnType<typeof templateOf> | ReturnType<typeof formTemplate> {
    const { draft, form } = this.store.get();
    const today = isoDay(this.now());
    if (form) return formTemplate(form, today);
    if (!draft) throw new Error("there is no draft");
    return templateOf(draft, baseOf(this.store.get()), today);
  }

  private async take(source: SourceDocument): Promise<void> {
    const { kind, readings } = guessKind(source);
    const bases = await rulesOnly();
    this.giveUp();
    this.store.set({ source, readings, bases, columnChoices: [] });
    this.takeAs(kind);
  }

  private async takeTemplate(text: string): Promise<void> {
    const { table, faults } = await readTemplate(text);
    if (faults) this.store.set({ faults });
    else await this.takeOwn(table.template, table.own ?? false);
  }

  /** @param isOwn false for a built-in table, of which an own one is made. */
  private async takeOwn(template: Template | PerformanceTemplate, isOwn: boolean): Promise<void> {
    const [bases, base] = await Promise.all([rulesOnly(), isOwn ? completedFrom(template) : null]);
    this.giveUp();
    const canBringBack = this.former !== null;
    const common = { ...NOTHING, bases, kind: template.kind, step: "rows", isBusy: true, canBringBack } as const;
    if (template.kind === "performance") {
      this.store.set({ ...common, form: formOfOwn(template, isOwn), formGroups: [{ sources: [], block: null }] });
      return;
    }
    const opened = draftOfOwn(template, base?.id ?? null);
    const draft = isOwn ? opened : { ...opened, identity: null, opened: null };
    this.store.set({ ...common, draft, groups: [{ sources: [], ids: [] }] });
  }

  private async busy(task: () => Promise<void>): Promise<void> {
    this.store.set({ isBusy: true, problem: null, faults: [] });
    try {
      await task();
    } catch (error) {
      this.store.set({ problem: faultOf(error) });
    } finally {
      this.store.set({ isBusy: false });
    }
  }
}
