import { cellsOf, isWhole, type Area } from "../area";
import { HostError, keptScalars, type Scalar } from "../hostObject";
import type { HostSheet } from "../hostSheet";
import type { HostSession } from "../session";

/** One or more areas of a sheet. */
export interface RangePlace {
  readonly session: HostSession;
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

/** Fails as Excel does when locked cells of a protected sheet are to change. */
export function refuseLocked({ session, sheet, areas }: RangePlace): void {
  if (!sheet.isProtected || session.sabotage.ignoreProtection) return;
  const locked = areas.some(
    (area) => isWhole(area) || cellsOf(area).some(({ row, column }) => !sheet.unlocked.has(`${row},${column}`)),
  );
  if (locked) throw new HostError("AccessDenied");
}

/** Fails as Excel does when the looks of a protected sheet are to change. */
export function refuseFormat({ session, sheet }: RangePlace): void {
  if (sheet.isProtected && !session.sabotage.ignoreProtection) throw new HostError("AccessDenied");
}

/** Kept properties that a protected sheet refuses to change. */
export function guardedScalars(place: RangePlace, prefix: string, names: readonly string[]): Record<string, Scalar> {
  const kept = Object.entries(keptScalars(place.sheet.bag, prefix, names));
  const guarded = kept.map(([name, scalar]): [string, Scalar] => [
    name,
    {
      ...scalar,
      set: (value) => {
        refuseFormat(place);
        scalar.set?.(value);
      },
    },
  ]);
  return Object.fromEntries(guarded);
}
