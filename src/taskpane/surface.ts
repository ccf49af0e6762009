import type { OpenWorkbook } from "../workbook/workbook";

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

/** What the pane stands in: Excel with its open workbook, or a plain page with a file. */
export interface Surface {
  readonly workbook: OpenWorkbook;
  /** Null in Excel. */
  readonly file: FileSurface | null;
}

/** What a button of the ribbon asks the pane to begin with. */
export type Action = "open" | "new" | "check" | "result";

/** Reads the action from a page's query, for example "?action=check". */
export function actionOf(query: string): Action {
  const wanted = new URLSearchParams(query).get("action");
  return wanted === "new" || wanted === "check" || wanted === "result" ? wanted : "open";
}
