/** Whether entries have the shape of their table: nothing that a person filled in is passed over in silence. */
import { pointer, type Finding } from "../finding";
import { childAt, stepsOf } from "../path";
import { isRecord } from "../record";
import { oncePer } from "../remember";

/** A place of the entries, or the way to one. */
interface Node {
  readonly path: string;
  readonly children: Map<string, Node>;
}

/** Levels down to which empty objects and lists count as blank. */
const DEPTH = 3;

function saysNothing(value: unknown, depth = DEPTH): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (depth === 0 || typeof value !== "object") return false;
  return Object.values(value).every((each) => saysNothing(each, depth - 1));
}

const treeOf = oncePer((paths: readonly string[]): Node => {
  const root: Node = { path: "", children: new Map() };
  for (const path of paths) {
    let at = root;
    for (const step of stepsOf(path)) {
      const next: Node = at.children.get(step) ?? { path: at.path + pointer(step), children: new Map() };
      at.children.set(step, next);
      at = next;
    }
  }
  return root;
});

function wrongShape(path: string, expected: "object" | "list"): Finding {
  return { code: "wrong-shape", severity: "error", path, expected };
}

function unknownKey(path: string, key: string): Finding {
  return { code: "unknown-key", severity: "error", path: path + pointer(key), key };
}

/** Adds what is found at a place and below it. */
function lookAt(value: unknown, { path, children }: Node, found: Finding[]): void {
  if (children.size === 0 || value === undefined || value === null) return;
  const isList = children.has("0");
  if (isList ? !Array.isArray(value) : !isRecord(value)) {
    if (!saysNothing(value)) found.push(wrongShape(path, isList ? "list" : "object"));
    return;
  }
  for (const key of Object.keys(value)) {
    const known = children.get(key);
    const inside = childAt(value, key);
    if (known) lookAt(inside, known, found);
    else if (!saysNothing(inside)) found.push(unknownKey(path, key));
  }
}

/**
 * What in the entries has the wrong shape or no place in the table. Blanks say nothing wherever they stand.
 * @param places paths of everything that entries of this table may hold; lists are known by their place "0".
 */
export function shapeFindings(raw: unknown, places: readonly string[]): Finding[] {
  if (!isRecord(raw)) return [wrongShape("", "object")];
  const found: Finding[] = [];
  lookAt(raw, treeOf(places), found);
  return found;
}
