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
import { formFrom } from "./form/startForm";
import { readWith, type ColumnReading } from "./columnUses";
import { templateOf } from "./compose";
import { GivenUp } from "./givenUp";
import { identityOf } from "./identity";
import { withChoice, type Choice } from "./doubts";
import type { Draft } from "./draft";
import type { Pasted } from "./readSource";
import { baseOf, foundIn, hasTable, NOTHING, type ImportState, type Step } from "./importState";
import { guessKind, readFully, type Found, type TableKind } from "./readings";
import { rulesDraftOf } from "./rulesDraft";
import { openedAs } from "./openedAs";
import { draftFrom } from "./startDraft";

export { baseOf } from "./importState";
export type { ImportState } from "./importState";

/** Changes that can be taken back. */
const MAX_HISTORY = 100;

/** A table as it was before a change. */
type Past = Pick<ImportState, "draft" | "form" | "doubts"> & Partial<ColumnReading>;

/** What is done with what was read. */
type Taking = () => void;

/** The table of an import in the making. It ends with the pane. */
export class ImportSession {
  readonly store = new Store<ImportState>(NOTHING);
  private readonly givenUp = new GivenUp();
  /** Counts what was given to be read: what is slow to come must not push aside what was given after it. */
  private given = 0;
  private history: { readonly of: string; readonly past: Past }[] = [];

  /** @param now the clock. */
  constructor(private readonly now: () => Date = () => new Date()) {}

  /** Takes what was pasted. @param name what it is called where it has no title. */
  paste(pasted: Pasted, name: string): Promise<void> {
    return this.busy(async () => {
      const { readPasted } = await import("./readSource");
      return this.taking(readPasted(pasted, name));
    });
  }

  /** Takes the sheet that the person looks at. */
  addSheet(read: () => Promise<ShownSheet>): Promise<void> {
    return this.busy(async () => {
      const [{ readShown }, shown] = await Promise.all([import("./readSource"), read()]);
      return this.taking(readShown(shown));
    });
  }

  /** Takes a file: one that holds a table, or a template. */
  addFile(file: GivenFile): Promise<void> {
    return this.busy(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (/\.json$/iu.test(file.name)) return this.takingTemplate(new TextDecoder().decode(bytes));
      const { readFile } = await import("./readSource");
      return this.taking(readFile(file.name, bytes));
    });
  }

  /** Goes on with an own table that was made before. */
  open(template: Template | PerformanceTemplate): Promise<void> {
    return this.busy(() => this.takingOwn(template, true));
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
    const work = this.givenUp.workOn(state.source, state.kind, index) ?? this.begun(understood);
    this.store.set({ ...work, chosen: index, openRow: null, step: "rows" });
  }

  private begun(understood: Found): Partial<ImportState> {
    const doubts = understood.doubts.map((doubt) => ({ doubt, isSettled: false }));
    if (understood.template.kind === "scoring") return { ...draftFrom(understood as Understanding), doubts };
    const { form, groups } = formFrom(understood as PerformanceUnderstanding, this.store.get().source?.name ?? "");
    return { form, formGroups: groups, doubts };
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
    const { readings, columnChoices, groups } = state;
    this.remember("", { ...again, openRow: null }, { readings, columnChoices, groups });
  }

  /** Signs the table. */
  sign(maker: string): void {
    this.change("maker", (draft) => ({ ...draft, maker }));
    this.changeForm("maker", (form) => ({ ...form, maker }));
  }

  private remember(of: string, changed: Partial<ImportState>, before: Partial<ColumnReading> = {}): void {
    const { draft, form, doubts } = this.store.get();
    if (of === "" || this.history.at(-1)?.of !== of)
      this.history = [...this.history, { of, past: { ...before, draft, form, doubts } }].slice(-MAX_HISTORY);
    this.store.set({ ...changed, canUndo: true });
  }

  /** Takes the last change back; what was handed out since stays a version of its own. */
  undo(): void {
    const last = this.history.pop();
    if (!last) return;
    const now = this.store.get();
    const { draft, form } = last.past;
    this.store.set({
      ...last.past,
      draft: draft && { ...draft, identity: now.draft?.identity ?? null },
      form: form && { ...form, identity: now.form?.identity ?? null },
      canUndo: this.history.length > 0,
    });
  }

  /** Says that a doubt was looked at, or that it is open again. */
  settle(index: number, isSettled = true): void {
    this.remember("", { doubts: this.withSettled([index], isSettled) });
  }

  /** Says that several doubts were looked at. */
  settleAll(indexes: readonly number[]): void {
    this.remember("", { doubts: this.withSettled(indexes) });
  }

  private withSettled(indexes: readonly number[], isSettled = true): ImportState["doubts"] {
    return this.store.get().doubts.map((one, at) => (indexes.includes(at) ? { ...one, isSettled } : one));
  }

  /** Does what was chosen for a doubt. */
  decide(index: number, choice: Choice): void {
    const { doubts, groups, draft } = this.store.get();
    const one = doubts[index];
    if (!one || !draft) return;
    const chosen = withChoice(one.doubt, choice, draft, groups);
    this.remember("", { draft: chosen, doubts: this.withSettled([index]) });
  }

  /** Does what was chosen for a doubt about a performance table. */
  decideForm(index: number, choice: FormChoice): void {
    const { doubts, form, formGroups } = this.store.get();
    const one = doubts[index];
    if (!one || !form) return;
    const chosen = withFormChoice(one.doubt, choice, form, formGroups);
    this.remember("", { ...chosen, doubts: this.withSettled([index]) });
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

  /** Begins anew; what is still being read is given up as well. */
  clear(): void {
    this.given++;
    this.giveUp();
    this.store.set({ ...NOTHING, canBringBack: this.givenUp.hasLast });
  }

  /** Goes on with the table that was given up last; that in its place can be brought back in turn. */
  bringBack(): void {
    const last = this.givenUp.takeLast();
    if (!last) return;
    this.giveUp();
    this.store.set({ ...last, isBusy: false, canUndo: false, canBringBack: this.givenUp.hasLast });
  }

  private giveUp(): void {
    this.givenUp.keep(this.store.get());
    this.history = [];
    this.store.set({ draft: null, form: null, canUndo: false, canBringBack: this.givenUp.hasLast });
  }

  /** The table that the draft makes, checked as a file would be, or its faults. */
  table(): ReturnType<typeof readTemplate> {
    return readTemplate(JSON.stringify(this.made()));
  }

  /** Remembers a table that was handed out, so that whatever is not the same is another version of it. */
  handedOut(table: Template | PerformanceTemplate): void {
    const { draft, form } = this.store.get();
    const identity = identityOf(table);
    this.store.set({ draft: draft && { ...draft, identity }, form: form && { ...form, identity } });
  }

  private made(): Template | PerformanceTemplate {
    const { draft, form } = this.store.get();
    const today = isoDay(this.now());
    if (form) return formTemplate(form, today);
    if (!draft) throw new Error("there is no draft");
    return templateOf(draft, baseOf(this.store.get()), today);
  }

  private async taking(source: SourceDocument): Promise<Taking> {
    const { kind, readings } = guessKind(source);
    const bases = await rulesOnly();
    return () => {
      this.giveUp();
      this.store.set({ source, readings, bases, columnChoices: [] });
      this.takeAs(kind);
    };
  }

  private async takingTemplate(text: string): Promise<Taking> {
    const { table, faults } = await readTemplate(text);
    // What is wrong is told where sources are given.
    if (faults) return () => this.store.set({ faults, step: "source" });
    return this.takingOwn(table.template, table.own ?? false);
  }

  /** @param isOwn false for a built-in table, of which an own one is made. */
  private async takingOwn(template: Template | PerformanceTemplate, isOwn: boolean): Promise<Taking> {
    const [bases, base] = await Promise.all([rulesOnly(), isOwn ? completedFrom(template) : null]);
    return () => {
      this.giveUp();
      const canBringBack = this.givenUp.hasLast;
      const common = { ...NOTHING, bases, kind: template.kind, step: "rows", isBusy: true, canBringBack } as const;
      this.store.set({ ...common, ...openedAs(template, isOwn, base?.id ?? null) });
    };
  }

  private async busy(read: () => Promise<Taking>): Promise<void> {
    const turn = ++this.given;
    const isLast = () => turn === this.given;
    this.store.set({ isBusy: true, problem: null, faults: [] });
    try {
      const take = await read();
      if (isLast()) take();
    } catch (error) {
      if (isLast()) this.store.set({ problem: faultOf(error), step: "source" });
    } finally {
      if (isLast()) this.store.set({ isBusy: false });
    }
  }
}
