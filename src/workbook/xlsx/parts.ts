import { FaultError } from "../../core/fault";
import type { Package } from "./openPackage";
import { readXml } from "./xml";

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

function resolve(base: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = base.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function relationshipsOf(pack: Package, part: string): Relationship[] {
  const at = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  const content = pack.read(name);
  const found: Relationship[] = [];
  if (!content) return found;
  readXml(name, content, {
    open: (tag, { Id = "", Type = "", Target = "", TargetMode = "" }) => {
      if (tag !== "Relationship" || TargetMode === "External") return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolve(part, Target) });
    },
  });
  return found;
}

function relationId(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(":id"));
  return (name && attributes[name]) ?? "";
}

/**
 * Finds the sheets of a package.
 * @throws FaultError `not-a-workbook` when the package holds something else.
 */
export function findParts(pack: Package): WorkbookParts {
  const workbook = relationshipsOf(pack, "").find(({ type }) => type === "officeDocument")?.target;
  const content = workbook === undefined ? null : pack.read(workbook);
  if (workbook === undefined || !content || !/(^|\/)workbook[^/]*\.xml$/iu.test(workbook)) {
    throw new FaultError({ code: "not-a-workbook" });
  }
  const relations = relationshipsOf(pack, workbook);
  const sheets: SheetPart[] = [];
  readXml(workbook, content, {
    open: (tag, attributes) => {
      if (tag !== "sheet") return;
      const relation = relations.find(({ id }) => id === relationId(attributes));
      if (relation?.type === "worksheet") sheets.push({ name: attributes["name"] ?? "", part: relation.target });
    },
  });
  const strings = relations.find(({ type }) => type === "sharedStrings")?.target ?? null;
  return { workbook, sheets, sharedStrings: strings };
}
