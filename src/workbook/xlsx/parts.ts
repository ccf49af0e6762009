import { FaultError } from "../../core/fault";
import type { PartSource } from "./packedParts";
import { readTags, tagQuery, type TagQuery, type TagValues } from "./fast/tags";

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
  /** As written: relative to the part that has the relationship, or from the root. */
  readonly target: string;
}

/** Reads what is wanted of a part's tags; null when there is no part of that name. */
export type ReadTags = (part: string, query: TagQuery) => readonly TagValues[] | null;

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

function relationshipsOf(tags: ReadTags, part: string): Relationship[] {
  const at = part.lastIndexOf("/") + 1;
  const found = tags(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`, RELATIONSHIPS) ?? [];
  return found.flatMap(([id = "", type = "", target = "", mode = ""]) => {
    if (mode === "External") return [];
    return [{ id, type: type.slice(type.lastIndexOf("/") + 1), target }];
  });
}

/**
 * Finds the sheets of a package.
 * @throws FaultError `not-a-workbook` when the package holds something else.
 */
export function findParts(pack: PartSource): WorkbookParts {
  return findPartsBy((part, query) => {
    const content = pack.read(part);
    return content && readTags(part, content, query);
  });
}

/** The same where somebody else reads the tags. */
export function findPartsBy(tags: ReadTags): WorkbookParts {
  const document = relationshipsOf(tags, "").find(({ type }) => type === "officeDocument");
  const workbook = document ? resolve("", document.target) : "";
  const isWorkbook = /(^|\/)workbook[^/]*\.xml$/iu.test(workbook);
  const written = isWorkbook ? tags(workbook, SHEETS) : null;
  if (!isWorkbook || !written) throw new FaultError({ code: "not-a-workbook" });
  const relations = relationshipsOf(tags, workbook);
  const sheets = written.flatMap(([name = "", id]): SheetPart[] => {
    const relation = relations.find((candidate) => candidate.id === id);
    return relation?.type === "worksheet" ? [{ name, part: resolve(workbook, relation.target) }] : [];
  });
  const strings = relations.find(({ type }) => type === "sharedStrings");
  return { workbook, sheets, sharedStrings: strings ? resolve(workbook, strings.target) : null };
}
