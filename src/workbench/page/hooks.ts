import type { ExcelHost } from "../host/excelHost";
import type { HostWorkbook } from "../host/hostWorkbook";
import type { Workbench } from "./workbench";

/** What tests reach of the page, as `window.workbench`. */
export interface WorkbenchHooks {
  /** The host of the add-in's page; another one after each load. */
  readonly host: ExcelHost;
  readonly book: HostWorkbook;
  /** Batches since the last load or reset that the add-in waited for. */
  readonly roundTrips: number;
  /** Bytes of the largest message since then, in either direction. */
  readonly largestPayload: number;
  /** What the add-in, a file or a formula asked of the workbook and it does not model. */
  readonly unmodelled: readonly string[];
  /** What the add-in asked of the page and was refused. */
  readonly refused: readonly string[];
  /** Counts from nothing again. */
  reset(): void;
  /** Opens a file's bytes. */
  open(name: string, bytes: Uint8Array): Promise<void>;
  /** Bytes of the workbook as a file. */
  save(): Promise<Uint8Array>;
}

declare global {
  interface Window {
    workbench?: WorkbenchHooks;
  }
}

/** The hooks of a workbench. */
export function hooksOf(workbench: Workbench): WorkbenchHooks {
  return {
    get host() {
      return workbench.host;
    },
    get book() {
      return workbench.book;
    },
    get roundTrips() {
      return workbench.connection?.traffic.roundTrips ?? 0;
    },
    get largestPayload() {
      return workbench.connection?.traffic.largestPayload ?? 0;
    },
    get unmodelled() {
      return workbench.book.unmodelled;
    },
    get refused() {
      return workbench.connection?.refused ?? [];
    },
    reset: () => workbench.connection?.traffic.reset(),
    open: (name, bytes) => workbench.open(name, bytes),
    save: () => workbench.save(),
  };
}
