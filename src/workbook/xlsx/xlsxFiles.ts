import type { PlainWorkbook } from "../plan/types";
import type { summaryFiles } from "./summaryFiles";
import type { XlsxWorkbook } from "./xlsxWorkbook";

/** Reads and makes .xlsx files; what that takes is loaded with the first one. */
export const xlsxFiles = {
  /** Loads what reading and making files needs, ahead of the first file. */
  async loadAhead(): Promise<void> {
    await Promise.all([import("./xlsxWorkbook"), import("./writeNew"), import("./summaryFiles")]);
  },

  /** @throws FaultError for whatever is not a readable workbook. */
  async read(bytes: Uint8Array): Promise<XlsxWorkbook> {
    const { XlsxWorkbook: Reader } = await import("./xlsxWorkbook");
    return new Reader(bytes);
  },

  /** Bytes of a workbook's file. */
  async write(plan: PlainWorkbook): Promise<Uint8Array> {
    const { writeNew } = await import("./writeNew");
    return writeNew(plan);
  },

  /** What consolidating takes of files. */
  async forSummary(): Promise<typeof summaryFiles> {
    return (await import("./summaryFiles")).summaryFiles;
  },
};
