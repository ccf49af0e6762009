import { childAt, stepsOf } from "../core/path";

type Group = Record<string, unknown> | unknown[];

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null;
}

function put(holder: Group, step: string, value: unknown): void {
  if (Array.isArray(holder)) {
    // Blank rows between those that say something.
    while (holder.length < Number(step)) holder.push(null);
    holder[Number(step)] = value;
  } else holder[step] = value;
}

/** Entries while they are put together, path by path. Paths are those of a template, whose keys are plain words. */
export class EntryTree {
  private readonly root: Record<string, unknown> = {};

  /** Lets a list stand at a path, empty or not. */
  list(path: string): void {
    this.set(path, []);
  }

  /** Puts a value at a path. */
  set(path: string, value: unknown): void {
    const steps = stepsOf(path);
    put(this.holder(steps), steps.at(-1) ?? "", value);
  }

  /** Puts a value at a path where nothing stands yet. */
  fill(path: string, value: unknown): void {
    const steps = stepsOf(path);
    const holder = this.holder(steps);
    const last = steps.at(-1) ?? "";
    if (childAt(holder, last) === undefined) put(holder, last, value);
  }

  /** The entries, when all is put. */
  entries(): Record<string, unknown> {
    return this.root;
  }

  private holder(steps: readonly string[]): Group {
    let above: Group = this.root;
    for (let depth = 0; depth < steps.length - 1; depth++) {
      const step = steps[depth] ?? "";
      const known = childAt(above, step);
      // Flows stand in the order of their years.
      const isList = depth === 2 && steps[0] === "feasibility";
      const next: Group = isGroup(known) ? known : isList ? [] : {};
      if (next !== known) put(above, step, next);
      above = next;
    }
    return above;
  }
}
