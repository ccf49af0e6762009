import { HostError } from "../hostError";
import type { HostSheet } from "./hostSheet";
import { isOnSheet, type Rect } from "./rect";

/** Cells that looks and validations are set on: a range, or several. */
export interface CellGroup {
  readonly sheet: HostSheet;
  readonly rects: readonly Rect[];
}

/** A range the client holds. It follows inserts and deletes while it is kept by reference. */
export class HostRange implements CellGroup {
  private current: Rect | null;

  constructor(
    private readonly home: HostSheet,
    rect: Rect,
  ) {
    if (!isOnSheet(rect)) throw new HostError("InvalidArgument");
    this.current = rect;
  }

  /** @throws HostError once the sheet is gone. */
  get sheet(): HostSheet {
    if (this.home.isDeleted) throw new HostError("InvalidReference");
    return this.home;
  }

  /** @throws HostError once the cells are gone. */
  get rect(): Rect {
    if (!this.current || this.home.isDeleted) throw new HostError("InvalidReference");
    return this.current;
  }

  get rects(): readonly Rect[] {
    return [this.rect];
  }

  /** Moves the range; null: its cells are gone. */
  follow(change: (rect: Rect) => Rect | null): void {
    if (this.current) this.current = change(this.current);
  }

  isOn(sheet: HostSheet): boolean {
    return this.home === sheet;
  }
}

/** Several ranges of one sheet. */
export class HostAreas implements CellGroup {
  /** @param areas At least one. */
  constructor(readonly areas: readonly HostRange[]) {
    if (areas.length === 0) throw new HostError("InvalidArgument");
  }

  get sheet(): HostSheet {
    const [first] = this.areas;
    if (!first) throw new HostError("InvalidReference");
    return first.sheet;
  }

  get rects(): readonly Rect[] {
    return this.areas.map(({ rect }) => rect);
  }

  follow(change: (rect: Rect) => Rect | null): void {
    for (const area of this.areas) area.follow(change);
  }

  isOn(sheet: HostSheet): boolean {
    return this.areas.some((area) => area.isOn(sheet));
  }
}
