import { HostAreas, HostRange } from "./model/hostRange";
import type { HostSheet } from "./model/hostSheet";
import type { Rect } from "./model/rect";

/** Objects that the client keeps by reference, so that they outlive a request and follow inserts and deletes. */
export class References<Kept extends { readonly type: string; readonly subject: unknown }> {
  private readonly kept = new Map<string, Kept>();
  private last = 0;

  /** Keeps an object. Each one has a reference of its own. */
  keep(object: Kept): string {
    const known = this.idOf(object);
    if (known) return known;
    this.last += 1;
    const id = `ref${this.last}`;
    this.kept.set(id, object);
    return id;
  }

  /** The reference of an object. Its looks and its validation have the same subject, but are other objects. */
  idOf(object: Kept): string | null {
    for (const [id, { type, subject }] of this.kept) if (type === object.type && subject === object.subject) return id;
    return null;
  }

  get(id: string): Kept | null {
    return this.kept.get(id) ?? null;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  /** Moves what is kept on a sheet. */
  follow(sheet: HostSheet, change: (rect: Rect) => Rect | null): void {
    for (const { subject } of this.kept.values()) {
      if ((subject instanceof HostRange || subject instanceof HostAreas) && subject.isOn(sheet)) subject.follow(change);
    }
  }
}
