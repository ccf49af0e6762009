/** A rule as the client writes it: exactly one member, for example `{ decimal: { formula1, formula2, operator } }`. */
export type ValidationRule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is said before typing. */
export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

/** What is said after typing something else. */
export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
}

/** What may be typed into a cell. Formulas in the rule are written for this cell. */
export interface CellValidation {
  /** null: only a prompt, nothing is checked. */
  readonly rule: ValidationRule | null;
  readonly ignoreBlanks: boolean;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
}

/** A cell into which anything may be typed. */
export const NO_VALIDATION: CellValidation = {
  rule: null,
  ignoreBlanks: true,
  prompt: { title: "", message: "", showPrompt: true },
  errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
};
