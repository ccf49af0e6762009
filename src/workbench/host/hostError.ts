/** Codes of Excel's errors that the host answers with. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidRequest"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RangeExceedsLimit";

const MESSAGES: Readonly<Record<ErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The embedded host does not model this member.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Please exit the edit mode and try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with another merged range.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
};

/** An error that the host reports to the client as Excel would. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** The text of anything that was thrown. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
