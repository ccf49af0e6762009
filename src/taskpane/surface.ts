import type { PlainWorkbook } from "../workbook/plan/types";
import type { SummaryBook } from "../workbook/plan/summary/book";
import type { OpenWorkbook, ShownSheet, Workbook } from "../workbook/workbook";

/** The file behind the pane where there is no Excel. */
export interface FileSurface {
  readonly name: string;
  readonly isChanged: boolean;
  /** Loads what reading and writing files needs, ahead of the first file. */
  loadAhead(): Promise<void>;
  /**
   * Takes another file in the place of the present one.
   * @returns What takes it back.
   * @throws FaultError for whatever is not a readable workbook.
   */
  open(name: string, bytes: Uint8Array): Promise<() => void>;
  save(): Uint8Array;
}

/** What consolidating takes of files. */
export interface SummaryFiles {
  /** One of our workbooks, read fast. @throws FaultError when it is read, for whatever is not a readable workbook. */
  readonly openOwn: (bytes: Uint8Array) => Workbook;
  /** Anybody's workbook, with all its sheets. @throws FaultError for whatever is not a readable workbook. */
  readonly openAny: (bytes: Uint8Array) => Workbook;
  /** Bytes of the summary's file. */
  readonly write: (book: SummaryBook) => Promise<Uint8Array>;
}

/** Reads and makes workbooks beside the open one, for example experts' sheets. Nothing of them is kept. */
export interface WorkbookFiles {
  /** Loads what reading and making files needs, ahead of the first file. */
  loadAhead(): Promise<void>;
  /** @throws FaultError for whatever is not a readable workbook. */
  read(bytes: Uint8Array): Promise<Workbook>;
  /** Bytes of an .xlsx file. */
  write(plan: PlainWorkbook): Promise<Uint8Array>;
  /** What consolidating very many takes; loaded with the first call. */
  forSummary(): Promise<SummaryFiles>;
}

/** What the pane stands in: Excel with its open workbook, or a plain page with a file. */
export interface Surface {
  readonly workbook: OpenWorkbook;
  /** Null in Excel. */
  readonly file: FileSurface | null;
  readonly files: WorkbookFiles;
  /** Reads the sheet that the person looks at, to import its table; absent where there is none to look at. */
  readonly activeSheet?: () => Promise<ShownSheet>;
}

/** What a button of the ribbon asks the pane to begin with. */
export type Action = "open" | "new" | "check" | "result";

/** Reads the action from a page's query, for example "?action=check". */
export function actionOf(query: string): Action {
  const wanted = new URLSearchParams(query).get("action");
  return wanted === "new" || wanted === "check" || wanted === "result" ? wanted : "open";
}
