import { valueAt, withValueAt } from "../../core/path";
import type { OpenTable } from "../../tasks/openTable";
import type { Surface } from "../surface";
import { faultOf, isEditing } from "./faults";
import { History, type Change } from "./history";
import { Outbox } from "./outbox";
import { CLOSED, INITIAL, type Busy, type Notice, type PaneState, type Screen } from "./state";
import { Store } from "./store";

/** What the pane loads with its first table. */
type Engine = typeof import("./engine");

/** Milliseconds for which it is said that something went well; what went wrong stays until it is dismissed. */
const NOTICE_TIME = 4000;
/** Milliseconds until another try while a cell is being edited. */
const RETRY_PAUSE = 1000;

/**
 * What the pane does, without what it looks like. The cells are the truth: what is typed here is shown at once, written
 * soon after, and every edit in the sheet is read again.
 */
export class Pane {
  readonly store = new Store<PaneState>(INITIAL);
  /** The table as the workbook holds it; null while none is open. */
  private stored: OpenTable | null = null;
  private engine: Engine | null = null;
  /** What was typed and is not written yet, by path. */
  private readonly pending = new Map<string, unknown>();
  private readonly history = new History();
  private readonly outbox = new Outbox(() => this.send());
  /** Edits in the sheet come in swarms; they are read together. */
  private readonly inbox = new Outbox(() => this.attempt(() => this.whenFree(() => this.refresh())));
  private noticeTimer: ReturnType<typeof setTimeout> | undefined;
  private isWorking = false;
  private isListening = false;
  /** Counts what was written, to tell whether an answer is older. */
  private writes = 0;
  /** Ids of the tables that the workbook is known to hold. */
  private known: readonly string[] = [];

  constructor(readonly surface: Surface) {}

  /** Listens to the workbook from now on. */
  async listen(): Promise<void> {
    if (this.isListening) return;
    await this.surface.workbook.onEdited(() => this.inbox.later());
    this.isListening = true;
  }

  /** Does something as soon as no cell is being edited any more; until then it says so. */
  async whenFree(task: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        await task();
        this.freed();
        return;
      } catch (error) {
        if (!isEditing(faultOf(error))) throw error;
        this.fail(error);
        await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE));
      }
    }
  }

  /** Changes one entry; it is written after a pause in typing, or with `settle`. */
  enter(path: string, value: unknown): void {
    const [change] = this.changesTo([[path, value]]);
    if (!change) return;
    this.history.add(change);
    this.put([change]);
  }

  /** Changes many entries at once, as one step of undo; they are written now. */
  enterAll(entries: Iterable<readonly [path: string, value: unknown]>): void {
    const changes = this.changesTo(entries);
    if (changes.length === 0) return;
    this.history.addTogether(changes);
    this.put(changes);
    this.settle();
  }

  private changesTo(entries: Iterable<readonly [string, unknown]>): Change[] {
    const raw = this.store.get().table?.open.entries.raw;
    if (!raw) return [];
    const changes = [...entries].map(([path, after]) => ({ path, before: valueAt(raw, path) ?? null, after }));
    return changes.filter(({ before, after }) => before !== after);
  }

  /** The field is left: its entry is written now, and what is typed next is a change of its own. */
  settle(): void {
    this.history.settle();
    void this.outbox.flush();
  }

  /** Takes the newest change back and shows its field. */
  undo(): void {
    const [first, ...others] = this.history.takeLast();
    if (!first || !this.store.get().table) return;
    this.put([first, ...others].map(({ path, before }) => ({ path, before: null, after: before })));
    this.settle();
    this.focusOn(first.path);
  }

  /** Reads a table that was not open before, the one of template `id` where there are several, and shows it. */
  async open(id?: string): Promise<void> {
    const engine = await this.start();
    const open = await engine.openTable(this.surface.workbook, id);
    this.forget();
    this.know([open.template.id]);
    this.receive(open, engine);
    const { screens, section } = engine.beginning(open);
    const screen = screens.find((name) => name === this.store.get().screen) ?? screens[0];
    this.store.set({ screen, section });
  }

  /** Writes what waits, then reads the table again. */
  async refresh(): Promise<void> {
    await this.outbox.flush();
    const engine = await this.start();
    while (this.stored) {
      const { writes } = this;
      const open = await engine.openTable(this.surface.workbook, this.stored.template.id);
      // What was written while the answer was on its way may not be in it.
      if (writes === this.writes) {
        this.receive(open, engine);
        return;
      }
    }
  }

  /** Loads what works on tables, once. */
  async start(): Promise<Engine> {
    this.engine ??= await import("./engine");
    return this.engine;
  }

  private receive(open: OpenTable, engine: Engine): void {
    this.stored = open;
    // What was typed while the answer was on its way is newer than the answer.
    const shown = this.withPending(open, engine);
    this.store.set({ table: engine.tableOf(shown, shown === open), ...this.entryState() });
    this.freed();
  }

  /** Excel has answered, so no cell is being edited any more. */
  private freed(): void {
    if (isEditing(this.store.get().problem)) this.store.set({ problem: null });
  }

  /** Adds to the tables that the workbook is known to hold. */
  know(ids: readonly string[]): void {
    this.known = [...new Set([...this.known, ...ids])];
  }

  /** Lets the person choose among the workbook's tables. */
  ask(ids: readonly string[]): void {
    this.forget();
    this.know(ids);
    this.store.set({ choices: this.known });
  }

  /** Another workbook has taken the place of the one before. */
  forgetTables(): void {
    this.known = [];
  }

  /** Forgets the open table, for example before another file is opened. */
  forget(): void {
    this.stored = null;
    this.history.clear();
    this.pending.clear();
    this.store.set({ ...CLOSED, ...this.entryState() });
  }

  /** Writes what waits and goes back to the first screen; the table stays in the workbook. */
  async leave(): Promise<void> {
    await this.outbox.flush();
    if (this.pending.size === 0 && this.stored) this.ask([]);
  }

  show(screen: Screen): void {
    this.settle();
    this.store.set({ screen });
  }

  openSection(section: string | null): void {
    this.store.set({ section });
  }

  /** Shows one row of the ledger, or all of them. */
  openRow(row: number | null): void {
    this.store.set({ row });
  }

  /** Gives the keyboard to the field of an entry. */
  focusOn(path: string): void {
    const request = (this.store.get().focus?.request ?? 0) + 1;
    this.store.set({ focus: { path, request } });
  }

  /** Says what went wrong. */
  fail(error: unknown): void {
    this.store.set({ problem: faultOf(error), problemFile: null });
  }

  dismiss(): void {
    this.store.set({ problem: null, notice: null });
  }

  /** Does something that takes a moment; whatever goes wrong is shown, never thrown. @returns Whether it went well. */
  async work(busy: Busy, task: () => Promise<void>, notice: Notice | null = null): Promise<boolean> {
    if (this.isWorking) return false;
    this.isWorking = true;
    this.store.set({ busy, problem: null, problemFile: null, notice: null });
    await this.outbox.flush();
    // What could not be written must not be left out of a result or a file.
    const isComplete = this.pending.size === 0 || busy === "opening" || busy === "loading";
    const isDone = isComplete && (await this.attempt(task));
    this.isWorking = false;
    this.store.set({ busy: null, notice: isDone ? notice : null, ...this.fileState() });
    clearTimeout(this.noticeTimer);
    this.noticeTimer = setTimeout(() => this.store.set({ notice: null }), NOTICE_TIME);
    return isDone;
  }

  /** Does what takes the present file's place: at once, or after a person agreed to lose unsaved changes. */
  replaceFile(action: () => void): void {
    const { isPending } = this.store.get();
    const isUnsaved = this.surface.file !== null && (this.surface.file.isChanged || isPending);
    if (isUnsaved) this.store.set({ risky: action });
    else action();
  }

  /** Answers the question about unsaved changes. */
  answer(isAgreed: boolean): void {
    const { risky } = this.store.get();
    this.store.set({ risky: null });
    if (isAgreed) risky?.();
  }

  /** Name and state of the file, as the page shows them. */
  fileState(): Pick<PaneState, "file"> {
    const { file } = this.surface;
    return { file: file && { name: file.name, isChanged: file.isChanged } };
  }

  private async attempt(task: () => Promise<void>): Promise<boolean> {
    try {
      await task();
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  private put(changes: readonly Change[]): void {
    const { engine } = this;
    const open = this.store.get().table?.open;
    if (!engine || !open) return;
    for (const { path, after } of changes) this.pending.set(path, after);
    const raw = changes.reduce((entries, { path, after }) => withValueAt(entries, path, after), open.entries.raw);
    const table = engine.tableOf(engine.withEntries(open, raw), false);
    this.store.set({ table, canRestore: false, notice: null, ...this.entryState() });
    this.outbox.later();
  }

  private withPending(open: OpenTable, engine: Engine): OpenTable {
    const { pending } = this;
    if (pending.size === 0) return open;
    const raw = [...pending].reduce((entries, [path, value]) => withValueAt(entries, path, value), open.entries.raw);
    return engine.withEntries(open, raw);
  }

  private entryState(): Pick<PaneState, "canUndo" | "isPending"> {
    return { canUndo: !this.history.isEmpty, isPending: this.pending.size > 0 };
  }

  /** @returns Whether everything that waited is written. */
  private async send(): Promise<boolean> {
    const { engine, stored } = this;
    if (!stored || !engine) return true;
    const sent = [...this.pending];
    try {
      this.writes++;
      this.stored = await engine.enter(this.surface.workbook, stored, this.withPending(stored, engine).entries.raw);
      for (const [path, value] of sent) if (this.pending.get(path) === value) this.pending.delete(path);
      this.store.set({ ...this.entryState(), ...this.fileState() });
      this.freed();
      return true;
    } catch (error) {
      this.fail(error);
      // Excel takes nothing while a person edits a cell; the entry waits until that is over.
      if (isEditing(faultOf(error))) setTimeout(() => this.outbox.later(), RETRY_PAUSE);
      return false;
    }
  }
}
