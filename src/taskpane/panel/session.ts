import type { Fault } from "../../core/fault";
import { openTable, type OpenTable } from "../../tasks/openTable";
import { panel, panelWorkbook, type CheckedPanel, type PanelFile } from "../../tasks/panel";
import type { Workbook } from "../../workbook/workbook";
import { faultOf } from "../pane/faults";
import { Store } from "../pane/store";
import type { GivenFile } from "../givenFile";
import type { WorkbookFiles } from "../surface";
import { UNDECIDED, withDecision, withoutTable, type Decided } from "./decided";
import { openSheet, type TableToChoose } from "./openSheet";

/** A file that is not part of the opinion: it cannot be read, or holds several tables of which one must be chosen. */
export interface FileAside {
  readonly file: string;
  readonly fault: Fault | null;
  readonly tables: readonly TableToChoose[];
}

/** What the screen of a panel shows. */
export interface PanelState {
  readonly sheets: readonly PanelFile[];
  readonly aside: readonly FileAside[];
  readonly decided: Decided;
  /** The opinion; null while there is no sheet, or while the sheets cannot be put together. */
  readonly checked: CheckedPanel | null;
  /** Why the sheets cannot be put together. */
  readonly problem: Fault | null;
  /** Whether files are being read, or the opinion is being made. */
  readonly isBusy: boolean;
}

const NOTHING: PanelState = {
  sheets: [],
  aside: [],
  decided: UNDECIDED,
  checked: null,
  problem: null,
  isBusy: false,
};

/** The file of an opinion. */
export interface OpinionFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A name that no file of the session has, so that each can be told from the others. */
function freeName(name: string, taken: readonly string[]): string {
  const [, stem = name, ending = ""] = /^(.+?)(\.[^.]+)?$/u.exec(name) ?? [];
  for (let count = 2, free = name; ; count++) {
    if (!taken.includes(free)) return free;
    free = `${stem} (${count})${ending}`;
  }
}

/** Characters that a file's name may not have. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}]/gu;

/** A panel's opinion in the making: the experts' files and what the leader decides. It ends with the pane. */
export class PanelSession {
  readonly store = new Store<PanelState>(NOTHING);
  /** Workbooks of files that wait for a table to be chosen. */
  private readonly waiting = new Map<string, Workbook>();
  /** Id of the table that decisions are about. */
  private table: string | null = null;
  private reading: Promise<void> = Promise.resolve();

  constructor(private readonly files: Pick<WorkbookFiles, "read" | "write">) {}

  /** Takes more experts' files, in the order in which they are shown. @returns When all of them are read. */
  add(given: readonly GivenFile[]): Promise<void> {
    this.reading = this.reading.then(() => this.busy(() => this.readAll(given)));
    return this.reading;
  }

  /** Opens the chosen table of a file that holds several. */
  async choose(file: string, id: string): Promise<void> {
    const workbook = this.waiting.get(file);
    if (!workbook) return;
    await this.busy(() => this.take(file, () => openTable(workbook, id)));
  }

  /** Takes a file out again. */
  remove(file: string): void {
    const { sheets, aside, decided } = this.store.get();
    this.waiting.delete(file);
    this.store.set({
      sheets: sheets.filter((sheet) => sheet.file !== file),
      aside: aside.filter((other) => other.file !== file),
      decided: { ...decided, experts: withDecision(decided.experts, file, null) },
    });
    this.evaluate();
  }

  /** Takes all files and decisions out. */
  clear(): void {
    this.waiting.clear();
    this.store.set(NOTHING);
  }

  /** Changes what the leader decides. */
  decide(change: Partial<Decided>): void {
    this.store.set({ decided: { ...this.store.get().decided, ...change } });
    this.evaluate();
  }

  /** The opinion as a file, to be printed and signed; null where there is none or it could not be made. */
  async opinion(): Promise<OpinionFile | null> {
    const { checked } = this.store.get();
    if (!checked) return null;
    const made: OpinionFile[] = [];
    await this.busy(async () => {
      const plan = panelWorkbook(checked);
      const names = [plan.title, checked.report.enterprise.name ?? ""].filter((name) => name !== "");
      made.push({ name: `${names.join("-").replace(UNSAFE, "_")}.xlsx`, bytes: await this.files.write(plan) });
    });
    return made[0] ?? null;
  }

  private async busy(task: () => Promise<void>): Promise<void> {
    this.store.set({ isBusy: true });
    try {
      await task();
    } catch (error) {
      this.store.set({ problem: faultOf(error) });
    } finally {
      this.store.set({ isBusy: false });
    }
  }

  private async readAll(given: readonly GivenFile[]): Promise<void> {
    for (const one of given) {
      const { sheets, aside } = this.store.get();
      const file = freeName(
        one.name,
        [...sheets, ...aside].map((taken) => taken.file),
      );
      await this.take(file, async () => {
        const workbook = await this.files.read(new Uint8Array(await one.arrayBuffer()));
        this.waiting.set(file, workbook);
        return openSheet(workbook, this.store.get().sheets[0]?.open.template.id);
      });
    }
  }

  /** Takes one file: among the sheets, or aside where that is not possible. */
  private async take(file: string, open: () => Promise<OpenTable | readonly TableToChoose[]>): Promise<void> {
    try {
      const opened = await open();
      if (!("kind" in opened)) this.putAside({ file, fault: null, tables: opened });
      else if (opened.kind === "scoring" && !opened.template.checklist) this.seat(file, opened);
      else this.putAside({ file, fault: { code: "no-scores", file, title: opened.template.title }, tables: [] });
    } catch (error) {
      this.putAside({ file, fault: faultOf(error), tables: [] });
    }
  }

  private seat(file: string, open: OpenTable): void {
    const { sheets, aside } = this.store.get();
    this.waiting.delete(file);
    this.store.set({ sheets: [...sheets, { file, open }], aside: aside.filter((other) => other.file !== file) });
    this.evaluate();
  }

  private putAside(refused: FileAside): void {
    const others = this.store.get().aside.filter(({ file }) => file !== refused.file);
    if (refused.tables.length === 0) this.waiting.delete(refused.file);
    this.store.set({ aside: [...others, refused] });
  }

  /** Decisions about another table's items and clauses go with its last sheet. */
  private kept(): Decided {
    const { sheets, decided } = this.store.get();
    if (sheets.some(({ open }) => open.template.id === this.table)) return decided;
    this.table = sheets[0]?.open.template.id ?? null;
    return withoutTable(decided);
  }

  private evaluate(): void {
    const { sheets } = this.store.get();
    const decided = this.kept();
    try {
      this.store.set({ decided, checked: sheets.length === 0 ? null : panel(sheets, decided), problem: null });
    } catch (error) {
      this.store.set({ decided, checked: null, problem: faultOf(error) });
    }
  }
}
