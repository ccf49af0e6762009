import type { Result } from "./cell";
import type { HostSheet } from "./hostSheet";
import type { Rect } from "./rect";

/** Who changed something: the add-in through the API, or a person. */
export type ChangeSource = "api" | "user";

/** What happened to a workbook. */
export type BookChange =
  | {
      readonly kind: "edited";
      readonly sheet: HostSheet;
      readonly rect: Rect;
      readonly source: ChangeSource;
      /** As Excel names it: "RangeEdited", "RowInserted" and so on. */
      readonly changeType: string;
      readonly shiftDirection: string;
      /** What a single cell showed before; what it shows now is asked when the event is sent. */
      readonly before?: Result;
      /** Where cells went, for inserts and deletes; null: they are gone. */
      readonly shift?: (rect: Rect) => Rect | null;
    }
  | { readonly kind: "added" | "deleted" | "activated" | "deactivated"; readonly sheet: HostSheet }
  | { readonly kind: "renamed"; readonly sheet: HostSheet; readonly before: string }
  | { readonly kind: "protected"; readonly sheet: HostSheet }
  | { readonly kind: "selected"; readonly sheet: HostSheet; readonly rect: Rect };
