import { Batch, failure } from "./batch";
import { raiseEvents } from "./changeEvents";
import { EventHub } from "./eventHub";
import type { HostContext, HostObject, Sabotage } from "./hostClass";
import { HostError } from "./hostError";
import type { HostWorkbook } from "./hostWorkbook";
import type { BookChange } from "./model/change";
import { isRequestBody, type EventEntry, type ResponseBody } from "./protocol";
import { References } from "./references";

export type { Sabotage } from "./hostClass";
export type { EventEntry, ResponseBody } from "./protocol";

/** What a host is told at the start. */
export interface ExcelHostOptions {
  /** Highest version of ExcelApi that is advertised; the client itself refuses members above it. */
  readonly excelApi?: string;
}

/** Level of an Excel that nobody has lowered. */
const NEWEST = "1.18";

/** Answers the requests of the unmodified Office.js client from a workbook in memory. */
export class ExcelHost {
  /** True while a person types into a cell: every batch fails. */
  cellEditing = false;
  sabotage: Sabotage | null = null;
  private readonly excelApi: string | null;
  private readonly references = new References<HostObject>();
  private readonly events = new EventHub();
  private readonly listeners = new Set<(entries: EventEntry[]) => void>();
  private readonly stopListening: () => void;
  private isBusy = false;

  constructor(
    readonly book: HostWorkbook,
    { excelApi }: ExcelHostOptions = {},
  ) {
    this.excelApi = excelApi ?? null;
    this.stopListening = book.onChange((change) => {
      this.changed(change);
    });
  }

  /** What the client asked for and the host does not model. */
  get unmodelled(): readonly string[] {
    return this.book.unmodelled;
  }

  /** Whether a requirement set is advertised: of Excel's own sets all of the newest, unless the level is lowered. */
  isSetSupported(name: string, version = "1.1"): boolean {
    const set = name.toLowerCase();
    if (set !== "excelapi") return this.excelApi === null && (set === "excelapionline" || set === "excelapiundo");
    const [major = 0, minor = 0] = version.split(".").map(Number);
    const [ownMajor = 0, ownMinor = 0] = (this.excelApi ?? NEWEST).split(".").map(Number);
    return major < ownMajor || (major === ownMajor && minor <= ownMinor);
  }

  /** @returns What ends the notices. */
  onEvents(listener: (entries: EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Ends the host's part in the workbook, when the page that it served is gone. */
  close(): void {
    this.stopListening();
  }

  /** Answers one request. It never throws: whatever goes wrong is in the answer. */
  process(body: unknown): ResponseBody {
    this.isBusy = true;
    try {
      return this.answer(body);
    } catch (error) {
      return { Results: [], TraceIds: [], Error: failure(error, 0, null) };
    } finally {
      this.isBusy = false;
      this.send();
    }
  }

  private answer(body: unknown): ResponseBody {
    if (!isRequestBody(body)) throw new HostError("InvalidRequest");
    if (this.cellEditing) throw new HostError("InvalidOperationInCellEditMode");
    const { book, references, events } = this;
    const context: HostContext = { book, references, events, sabotage: this.sabotage ?? {} };
    book.ignoresProtection = context.sabotage.ignoreProtection ?? false;
    const response = new Batch(body, context).run();
    if (response.Error && context.sabotage.failAtAction !== undefined) this.sabotage = null;
    return response;
  }

  private changed(change: BookChange): void {
    if (change.kind === "edited" && change.shift) this.references.follow(change.sheet, change.shift);
    raiseEvents(this.book, this.events, this.references, change);
    if (!this.isBusy) this.send();
  }

  private send(): void {
    const entries = this.events.take();
    if (entries.length > 0) for (const listener of this.listeners) listener(entries);
  }
}
