/** One entry that was changed. */
export interface Change {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Enough for a whole table typed in one go. */
const LIMIT = 500;

/** The entries changed in the pane, newest last. Typing on in one field is one step, and so is what was pasted at once. */
export class History {
  private steps: (readonly Change[])[] = [];
  private isTyping = false;

  get isEmpty(): boolean {
    return this.steps.length === 0;
  }

  add(change: Change): void {
    const [last] = this.steps.at(-1) ?? [];
    const goesOn = this.isTyping && last?.path === change.path;
    const whole = goesOn ? { ...change, before: last.before } : change;
    const earlier = goesOn ? this.steps.slice(0, -1) : this.steps;
    // Whoever comes back to where the field began has changed nothing.
    this.steps = whole.before === whole.after ? earlier : [...earlier, [whole]].slice(-LIMIT);
    this.isTyping = whole.before !== whole.after;
  }

  /** Adds changes that are taken back together. */
  addTogether(changes: readonly Change[]): void {
    this.settle();
    this.steps = [...this.steps, changes].slice(-LIMIT);
  }

  /** The next change is one of its own, even in the same field. */
  settle(): void {
    this.isTyping = false;
  }

  /** Takes the changes of the newest step out; none when there is no step. */
  takeLast(): readonly Change[] {
    this.settle();
    return this.steps.pop() ?? [];
  }

  clear(): void {
    this.steps = [];
    this.settle();
  }
}
