/** A value that is replaced as a whole, and those who want to know of it. */
export class Store<Value> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: Value) {}

  readonly get = (): Value => this.current;

  /** @returns What ends the notices. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Replaces some members. */
  set(change: Partial<Value>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
