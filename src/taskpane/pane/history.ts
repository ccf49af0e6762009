/** One entry that was changed. */
export interface Change {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Enough for a whole table typed in one go. */
const LIMIT = 500;

/** The entries changed in the pane, newest last. Typing on in one field is one change. */
export class History {
  private changes: Change[] = [];
  private isTyping = false;

  get isEmpty(): boolean {
    return this.changes.length === 0;
  }

  add(change: Change): void {
    const last = this.changes.at(-1);
    const goesOn = this.isTyping && last?.path === change.path;
    const whole = goesOn ? { ...change, before: last.before } : change;
    const earlier = goesOn ? this.changes.slice(0, -1) : this.changes;
    // Whoever comes back to where the field began has changed nothing.
    this.changes = whole.before === whole.after ? earlier : [...earlier, whole].slice(-LIMIT);
    this.isTyping = whole.before !== whole.after;
  }

  /** The next change is one of its own, even in the same field. */
  settle(): void {
    this.isTyping = false;
  }

  /** Takes the newest change out; null when there is none. */
  takeLast(): Change | null {
    this.settle();
    return this.changes.pop() ?? null;
  }

  clear(): void {
    this.changes = [];
    this.settle();
  }
}
