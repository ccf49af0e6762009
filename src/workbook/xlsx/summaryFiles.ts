import type { SummaryBook } from "../plan/summary/book";
import { FastXlsx } from "./fast/fastXlsx";
import { fflateUnpacker } from "./fflateUnpacker";
import { writeSummary } from "./writeSummary";
import { XlsxWorkbook } from "./xlsxWorkbook";

/** What consolidating takes of .xlsx files where there is no Node. */
export const summaryFiles = {
  /** One of our workbooks, read fast. @throws FaultError when it is read, for whatever is not a readable workbook. */
  openOwn: (bytes: Uint8Array): FastXlsx => new FastXlsx(bytes, fflateUnpacker),
  /** Anybody's workbook, with all its sheets. @throws FaultError for whatever is not a readable workbook. */
  openAny: (bytes: Uint8Array): XlsxWorkbook => new XlsxWorkbook(bytes),
  /** Bytes of the summary's file. */
  write: (book: SummaryBook): Promise<Uint8Array> => writeSummary(book),
};
