import { FaultError } from "../../core/fault";
import type { PartSource } from "./packedParts";
import { readTags, tagQuery } from "./fast/tags";

/** A sheet and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** The parts of a workbook that reading and writing cells needs. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  /** Null where every text stands in its cell. */
  readonly sharedStrings: string | null;
}

interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in both flavours of the format. */
  readonly type: string;
  readonly target: string;
}

const RELATIONSHIPS = tagQuery("Relationship", "Id", "Type", "Target", "TargetMode");
const SHEETS = tagQuery("sheet", "name", ":id");

function resolve(base: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = base.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function relationshipsOf(pack: PartSource, part: string): Relationship[] {
  const at = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  const content = pack.read(name);
  if (!content) return [];
  return readTags(name, content, RELATIONSHIPS).flatMap(([id = "", type = "", target = "", mode = ""]) => {
    if (mode === "External") return [];
    return [{ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolve(part, target) }];
  });
}

/**
 * Finds the sheets of a package.
 * @throws FaultError `not-a-workbook` when the package holds something else.
 */
export function findParts(pack: PartSource): WorkbookParts {
  const workbook = relationshipsOf(pack, "").find(({ type }) => type === "officeDocument")?.target;
  const content = workbook === undefined ? null : pack.read(workbook);
  if (workbook === undefined || !content || !/(^|\/)workbook[^/]*\.xml$/iu.test(workbook)) {
    throw new FaultError({ code: "not-a-workbook" });
  }
  const relations = relationshipsOf(pack, workbook);
  const sheets = readTags(workbook, content, SHEETS).flatMap(([name = "", id]): SheetPart[] => {
    const relation = relations.find((candidate) => candidate.id === id);
    return relation?.type === "worksheet" ? [{ name, part: relation.target }] : [];
  });
  const strings = relations.find(({ type }) => type === "sharedStrings")?.target ?? null;
  return { workbook, sheets, sharedStrings: strings };
}
