import { stepsOf } from "../core/path";

/** What stands at a step: a value, or more steps. */
type Node = { readonly steps: Map<string, Node>; readonly isList: boolean } | { readonly value: unknown };

function group(isList = false): Extract<Node, { steps: unknown }> {
  return { steps: new Map<string, Node>(), isList };
}

/** Blank rows at the end of a list say nothing. */
function listOf(steps: ReadonlyMap<string, Node>): unknown[] {
  const length = Math.max(0, ...[...steps.keys()].map((key) => Number(key) + 1));
  return Array.from({ length }, (_, index) => {
    const node = steps.get(String(index));
    return node ? entriesOf(node) : null;
  });
}

function entriesOf(node: Node): unknown {
  if ("value" in node) return node.value;
  if (node.isList) return listOf(node.steps);
  return Object.fromEntries([...node.steps].map(([key, inner]) => [key, entriesOf(inner)]));
}

/** Entries while they are put together, path by path. */
export class EntryTree {
  private readonly root = group();

  /** Lets a list stand at a path, empty or not. */
  list(path: string): void {
    const steps = stepsOf(path);
    this.holder(steps).steps.set(steps.at(-1) ?? "", group(true));
  }

  /** Puts a value at a path. */
  set(path: string, value: unknown): void {
    const steps = stepsOf(path);
    this.holder(steps).steps.set(steps.at(-1) ?? "", { value });
  }

  /** Puts a value at a path where nothing stands yet. */
  fill(path: string, value: unknown): void {
    const steps = stepsOf(path);
    const { steps: known } = this.holder(steps);
    if (!known.has(steps.at(-1) ?? "")) this.set(path, value);
  }

  /** The entries as they are now. */
  entries(): Record<string, unknown> {
    return entriesOf(this.root) as Record<string, unknown>;
  }

  private holder(steps: readonly string[]): Extract<Node, { steps: unknown }> {
    return steps.slice(0, -1).reduce((above, step, depth) => {
      const known = above.steps.get(step);
      if (known && "steps" in known) return known;
      // Flows stand in the order of their years.
      const made = group(steps[0] === "feasibility" && depth === 2);
      above.steps.set(step, made);
      return made;
    }, this.root);
  }
}
