import type { Language } from "../words";

/** Options of the commands that only show something. */
export interface ListOptions {
  readonly json?: boolean;
  readonly lang: Language;
}
