import { FaultError, type Fault } from "../../core/fault";
import { isoDay } from "../../core/isoDay";
import type { Template } from "../../core/template";
import type { SourceDocument } from "../../importing/source";
import { understand, type Understanding } from "../../importing/understand";
import { readTemplate } from "../../tasks/ownTable";
import { completedFrom, rulesOnly } from "../../tasks/standing";
import type { LintFault } from "../../templates/lint";
import type { ShownSheet } from "../../workbook/workbook";
import { faultOf } from "../pane/faults";
import { Store } from "../pane/store";
import type { GivenFile } from "../givenFile";
import { templateOf } from "./compose";
import { withChoice, type Choice, type OpenDoubt } from "./doubts";
import type { Draft } from "./draft";
import type { SourceGroup } from "./groups";
import type { Pasted } from "./readSource";
import { rulesDraftOf } from "./rulesDraft";
import { draftFrom, draftOfOwn } from "./startDraft";

/** The steps in their order. */
export const STEPS = ["source", "rows", "rules", "save"] as const;
export type Step = (typeof STEPS)[number];

/** What the screen of an import shows. */
export interface ImportState {
  readonly step: Step;
  readonly source: SourceDocument | null;
  /** Every scoring table of the source; one is chosen. */
  readonly found: readonly Understanding[];
  readonly chosen: number;
  readonly draft: Draft | null;
  readonly groups: readonly SourceGroup[];
  readonly doubts: readonly OpenDoubt[];
  /** The built-in rules without items. */
  readonly bases: readonly Template[];
  /** Key of the row whose fields are shown; null while none are. */
  readonly openRow: number | null;
  readonly problem: Fault | null;
  /** What is wrong with a template file that was opened. */
  readonly faults: readonly LintFault[];
  readonly isBusy: boolean;
  readonly canUndo: boolean;
  /** Whether a table that was given up for another one, or for none, can be brought back. */
  readonly canBringBack: boolean;
}

const NOTHING: ImportState = {
  step: "source",
  source: null,
  found: [],
  chosen: 0,
  draft: null,
  groups: [],
  doubts: [],
  bases: [],
  openRow: null,
  problem: null,
  faults: [],
  isBusy: false,
  canUndo: false,
  canBringBack: false,
};

/** Changes that can be taken back. */
const MAX_HISTORY = 100;

/** The built-in rules that a draft completes; null for rules of one's own. */
export function baseOf({ draft, bases }: Pick<ImportState, "draft" | "bases">): Template | null {
  return bases.find(({ id }) => id === draft?.base) ?? null;
}

/** The table of an import in the making. It ends with the pane. */
export class ImportSession {
  readonly store = new Store<ImportState>(NOTHING);
  /** The table that was given up last. */
  private former: ImportState | null = null;
  private history: { readonly of: string; readonly draft: Draft }[] = [];

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
  open(template: Template): Promise<void> {
    return this.busy(() => this.takeOwn(template, true));
  }

  /** Takes another table of the source. */
  choose(index: number): void {
    const { found, chosen, draft } = this.store.get();
    const understood = found[index];
    if (!understood) return;
    // What was corrected stays when the same table is looked at again.
    if (draft && index === chosen) return this.show("rows");
    this.giveUp();
    const doubts = understood.doubts.map((doubt) => ({ doubt, isSettled: false }));
    this.store.set({ ...draftFrom(understood), doubts, chosen: index, openRow: null, step: "rows", canUndo: false });
  }

  /** Changes the draft. @param of what is changed: typing in one field is taken back as a whole. */
  change(of: string, change: (draft: Draft) => Draft): void {
    const { draft } = this.store.get();
    if (!draft) return;
    if (of === "" || this.history.at(-1)?.of !== of)
      this.history = [...this.history, { of, draft }].slice(-MAX_HISTORY);
    this.store.set({ draft: change(draft), canUndo: true });
  }

  /** Takes the last change back. */
  undo(): void {
    const last = this.history.pop();
    if (last) this.store.set({ draft: last.draft, canUndo: this.history.length > 0 });
  }

  /** Says that a doubt was looked at, or that it is open again. */
  settle(index: number, isSettled = true): void {
    const doubts = this.store.get().doubts.map((one, at) => (at === index ? { ...one, isSettled } : one));
    this.store.set({ doubts });
  }

  /** Does what was chosen for a doubt. */
  decide(index: number, choice: Choice): void {
    const { doubts, groups } = this.store.get();
    const one = doubts[index];
    if (!one) return;
    this.change("", (draft) => withChoice(one.doubt, choice, draft, groups));
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
    if (state.draft) this.former = state;
    this.history = [];
    this.store.set({ draft: null, canUndo: false, canBringBack: this.former !== null });
  }

  /** The table that the draft makes, checked as a file would be, or its faults. */
  table(): ReturnType<typeof readTemplate> {
    const { draft } = this.store.get();
    if (!draft) throw new Error("there is no draft");
    return readTemplate(JSON.stringify(this.made(draft).template));
  }

  /** Remembers that the table was handed out, so that what is changed from now on is another version of it. */
  handedOut(): void {
    const { draft } = this.store.get();
    if (draft) this.store.set({ draft: { ...draft, identity: this.made(draft).identity } });
  }

  private made(draft: Draft): ReturnType<typeof templateOf> {
    return templateOf(draft, baseOf(this.store.get()), isoDay(this.now()));
  }

  private async take(source: SourceDocument): Promise<void> {
    const found = understand(source);
    if (found.length === 0) throw new FaultError({ code: "nothing-to-import" });
    const bases = await rulesOnly();
    this.giveUp();
    this.store.set({ source, found, bases });
    if (found.length === 1) this.choose(0);
    else this.store.set({ groups: [], doubts: [], step: "source" });
  }

  private async takeTemplate(text: string): Promise<void> {
    const { table, faults } = await readTemplate(text);
    if (faults) this.store.set({ faults });
    else if (table.kind === "scoring") await this.takeOwn(table.template, table.own ?? false);
    else throw new FaultError({ code: "import-format", ending: "json" });
  }

  /** @param isOwn false for a built-in table, of which an own one is made. */
  private async takeOwn(template: Template, isOwn: boolean): Promise<void> {
    const [bases, base] = await Promise.all([rulesOnly(), isOwn ? completedFrom(template) : null]);
    this.giveUp();
    const opened = draftOfOwn(template, base?.id ?? null);
    const draft = isOwn ? opened : { ...opened, identity: null, opened: null };
    const groups = [{ sources: [], ids: [] }];
    const canBringBack = this.former !== null;
    this.store.set({ ...NOTHING, bases, draft, groups, step: "rows", isBusy: true, canBringBack });
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
