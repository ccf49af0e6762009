import { FaultError, type Fault } from "../../core/fault";

/** What each of Excel's error codes means for the person in front of it. */
const FAULTS: Readonly<Record<string, Fault>> = {
  InvalidOperationInCellEditMode: { code: "cell-editing" },
  AccessDenied: { code: "sheet-protected" },
  ItemNotFound: { code: "sheet-gone" },
  InvalidReference: { code: "sheet-gone" },
};

function faultOf(error: unknown): Fault {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
    return FAULTS[error.code] ?? { code: "excel-failed", detail: error.code };
  }
  return { code: "excel-failed", detail: String(error) };
}

/**
 * Runs one piece of work in Excel. Every `context.sync()` in it is a round trip.
 * @throws FaultError for whatever Excel refuses, in words a person can act on.
 */
export async function inExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw error instanceof FaultError ? error : new FaultError(faultOf(error), { cause: error });
  }
}
