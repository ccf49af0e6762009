import type { AmountRefusal, AmountSpelling } from "./amount";
import type { CostKind } from "./option";

/** What was noticed, by code, with what its sentence needs. */
export type NoteDetail =
  | { readonly code: "wrong-shape"; readonly expected: "list" | "object" | "text" }
  | { readonly code: "unknown-key"; readonly key: string }
  /** Read, although not written as a plain number; `value` is what was read. */
  | { readonly code: "amount-read"; readonly spelling: AmountSpelling; readonly shown: string; readonly value: string }
  /** Not read: the figure is missing until it is written clearly. */
  | {
      readonly code: "amount-refused";
      readonly why: AmountRefusal;
      readonly shown: string;
      readonly unit: string;
      readonly proposal?: string;
    }
  | { readonly code: "not-a-kind"; readonly shown: string }
  | { readonly code: "not-a-status"; readonly shown: string }
  | { readonly code: "not-a-date"; readonly shown: string }
  | { readonly code: "date-read"; readonly shown: string; readonly value: string }
  | { readonly code: "kind-unknown" }
  | { readonly code: "status-unknown" }
  /** The kind given is not the one that the money limit gives; both amounts in 万元. */
  | {
      readonly code: "kind-against-limit";
      readonly kind: CostKind;
      readonly investment: string;
      readonly limit: string;
    };

/** What was noticed while the ledger was read: like a finding, with a JSON pointer into the raw rows. */
export type LedgerNote = NoteDetail & { readonly severity: "error" | "warning"; readonly path: string };
