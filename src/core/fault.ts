/** Why a file, a template or a call could not be used at all. Coded; sentences are made elsewhere. */
export type Fault =
  | { readonly code: "file-not-found" }
  | { readonly code: "file-not-readable"; readonly reason: string }
  | { readonly code: "file-not-writable"; readonly reason: string }
  | { readonly code: "not-a-zip" }
  | { readonly code: "truncated" }
  | { readonly code: "legacy-format" }
  | { readonly code: "password" }
  | { readonly code: "too-large"; readonly part: string }
  | { readonly code: "damaged-part"; readonly part: string }
  | { readonly code: "unsafe-package"; readonly part: string }
  | { readonly code: "not-a-workbook" }
  | { readonly code: "not-a-document" }
  | { readonly code: "too-many-cells"; readonly sheet: string }
  | { readonly code: "not-ours" }
  | { readonly code: "table-not-here"; readonly id: string; readonly ids: readonly string[] }
  | { readonly code: "newer-format"; readonly version: string }
  | { readonly code: "several-tables"; readonly ids: readonly string[] }
  | { readonly code: "unknown-template"; readonly id: string }
  | { readonly code: "list-columns-missing"; readonly columns: readonly string[] }
  | { readonly code: "list-column-twice"; readonly column: string }
  | { readonly code: "list-empty" }
  | { readonly code: "list-too-long"; readonly max: number }
  | { readonly code: "list-quote-open"; readonly line: number }
  | { readonly code: "list-encoding" }
  | { readonly code: "nothing-to-consolidate" }
  | { readonly code: "no-scores"; readonly file: string; readonly title: string }
  | { readonly code: "panel-mixed"; readonly file: string; readonly first: string; readonly second: string }
  | { readonly code: "different-tables"; readonly first: string; readonly second: string }
  | { readonly code: "option-not-used"; readonly option: string; readonly title: string }
  /** A template from outside with faults: the first one, its line where it is known, and how many more there are. */
  | {
      readonly code: "faulty-template";
      readonly path: string;
      readonly message: string;
      readonly line: number | null;
      readonly more: number;
    }
  /** A workbook's own copy of its template, of which parts are gone or changed. */
  | { readonly code: "stored-template"; readonly id: string }
  | { readonly code: "import-format"; readonly ending: string }
  | { readonly code: "nothing-to-import" }
  | { readonly code: "checklist-to-import"; readonly title: string }
  | { readonly code: "nothing-to-fill" }
  | { readonly code: "several-imports"; readonly titles: readonly string[] }
  | { readonly code: "no-such-import"; readonly count: number }
  | { readonly code: "entries-not-utf8" }
  | { readonly code: "entries-not-json"; readonly position: number | null }
  | { readonly code: "not-written"; readonly sheet: string }
  | { readonly code: "cell-editing" }
  | { readonly code: "workbook-protected" }
  | { readonly code: "sheet-protected" }
  | { readonly code: "sheet-gone" }
  | { readonly code: "table-present"; readonly title: string }
  | {
      readonly code: "other-version";
      readonly title: string;
      /** Which version the workbook has, and which one was to be added. */
      readonly version: string;
      readonly wanted: string;
    }
  | { readonly code: "excel-failed"; readonly detail: string }
  | { readonly code: "unexpected"; readonly detail: string };

/** Every code a fault can have. */
export type FaultCode = Fault["code"];

/** Thrown where nothing sensible can be done with what was given. */
export class FaultError extends Error {
  constructor(
    readonly fault: Fault,
    options?: ErrorOptions,
  ) {
    super(fault.code, options);
    this.name = "FaultError";
  }
}
