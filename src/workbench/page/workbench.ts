import { openBook } from "../files/openBook";
import { saveBook } from "../files/saveBook";
import { ExcelHost } from "../host/excelHost";
import { HostWorkbook, type EngineFactory } from "../host/hostWorkbook";
import { connectFrame, type FrameConnection, type FrameWindow, type PageWindow } from "../xdm/connectFrame";
import { frameUrl } from "../xdm/frameUrl";
import { words } from "./words";

/** Where the add-in's page is shown. */
export interface Pane {
  /** Shows an address in a window of its own and forgets the one before. */
  load(url: string): FrameWindow;
}

/** What the workbench stands on. */
export interface WorkbenchOptions {
  readonly engine: EngineFactory;
  readonly pane: Pane;
  /** The window around the pane. */
  readonly page: PageWindow;
  readonly origin: string;
  /** Address of the add-in's page. */
  readonly addin: string;
  readonly locale: string;
}

/** What is told to the page around the workbook. */
export interface WorkbenchListener {
  /** Another workbook is open. */
  opened(): void;
  /** Anything about the workbook may have changed. */
  changed(): void;
  /** Other cells are selected, and nothing else has changed. */
  selected(): void;
  /** The keyboard has left the add-in's page. */
  left(): void;
}

/** One workbook at a time, and the add-in's page that works on it. */
export class Workbench {
  book: HostWorkbook;
  host: ExcelHost;
  /** Name of the file that the workbook came from or would be saved under. */
  name: string = words.newName;
  /** What goes over the connection to the add-in's page; null before its first load. */
  connection: FrameConnection | null = null;
  private level: string | null = null;
  private loads = 0;
  private settings: Record<string, string> = {};
  private stopChanges: () => void = () => undefined;

  constructor(
    private readonly options: WorkbenchOptions,
    private readonly listener: WorkbenchListener,
  ) {
    this.book = HostWorkbook.create(options.engine);
    this.host = this.newHost();
    this.listen();
  }

  /** Takes an empty workbook. */
  create(): void {
    this.take(HostWorkbook.create(this.options.engine), words.newName);
  }

  /**
   * Takes the workbook of a file.
   * @throws FaultError for whatever is not a readable workbook; the present one then stays.
   */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    this.take(await openBook(bytes, this.options.engine), name);
  }

  /** The workbook as a file. */
  save(): Promise<Uint8Array> {
    return saveBook(this.book);
  }

  /** Advertises another level of Excel's API from the next load on; null is the newest. */
  setLevel(level: string | null): void {
    this.level = level;
  }

  /**
   * Loads the add-in's page anew, as Excel does for each of its buttons.
   * @param action What the page is asked to do at once; "" for nothing.
   */
  load(action: string): void {
    this.connection?.close();
    this.host.close();
    const { cellEditing } = this.host;
    this.host = this.newHost();
    this.host.cellEditing = cellEditing;
    this.loads += 1;
    const { addin, locale, origin, pane, page } = this.options;
    const conversation = `conv${this.loads}`;
    const address = action === "" ? addin : `${addin}?action=${encodeURIComponent(action)}`;
    const frame = pane.load(frameUrl({ page: address, locale, origin, conversation }));
    this.connection = connectFrame(this.host, frame, {
      ...{ page, origin, locale, conversation },
      settings: this.settings,
      documentUrl: new URL(encodeURIComponent(this.name), origin).href,
      onBatch: () => {
        this.listener.changed();
      },
      onLeave: () => {
        this.listener.left();
      },
    });
  }

  private newHost(): ExcelHost {
    return new ExcelHost(this.book, this.level === null ? {} : { excelApi: this.level });
  }

  private take(book: HostWorkbook, name: string): void {
    this.stopChanges();
    this.book = book;
    this.name = name;
    this.settings = {};
    this.listen();
    this.listener.opened();
    this.load("");
  }

  private listen(): void {
    this.stopChanges = this.book.onChange(({ kind }) => {
      if (kind === "selected") this.listener.selected();
      else this.listener.changed();
    });
  }
}
