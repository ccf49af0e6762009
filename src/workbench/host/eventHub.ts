import type { EventEntry } from "./protocol";

/** Numbers of the events that are modelled. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  protection: 24,
  renamed: 25,
} as const;

/** Target of events that belong to the collection of worksheets. */
export const WORKBOOK_TARGET = "Workbook";

/** Knows who listens to what, and collects what is to be sent. */
export class EventHub {
  isEnabled = true;
  private readonly registered = new Map<string, number>();
  private waiting: EventEntry[] = [];

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const count = (this.registered.get(key) ?? 0) - 1;
    if (count > 0) this.registered.set(key, count);
    else this.registered.delete(key);
  }

  /** Queues one entry for each target that listens; the arguments are made for each of them anew. */
  raise(type: number, targets: readonly string[], args: () => Readonly<Record<string, unknown>>): void {
    if (!this.isEnabled) return;
    for (const targetId of targets) {
      if (!this.registered.has(`${type} ${targetId}`)) continue;
      this.waiting.push({ messageCategory: 65_536, messageType: type, targetId, message: JSON.stringify(args()) });
    }
  }

  /** Takes everything that waits. */
  take(): EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }
}
