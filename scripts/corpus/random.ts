/** A source of chance that gives the same numbers for the same seed on every machine (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** A source of its own for each place of a series, so that a longer series begins like a shorter one. */
  static at(seed: number, index: number): Random {
    return new Random(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35));
  }

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let value = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** A number between two bounds, both included, in steps from the lower one. */
  between(from: number, to: number, step: number): number {
    const steps = Math.floor((to - from) / step + 1e-9);
    return Number((from + this.below(steps + 1) * step).toFixed(4));
  }

  /** True once in so many. */
  onceIn(many: number): boolean {
    return this.next() * many < 1;
  }

  /** One of a list that is not empty. */
  pick<Kind>(list: readonly Kind[]): Kind {
    const picked = list[this.below(list.length)];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  }
}
