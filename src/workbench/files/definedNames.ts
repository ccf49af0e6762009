import { findParts } from "../../workbook/xlsx/parts";
import type { Package } from "../../workbook/xlsx/openPackage";
import { escapeXml, readXml, xmlText } from "../../workbook/xlsx/xml";

/** A defined name as a file holds it. */
export interface FileName {
  readonly name: string;
  /** Position of the sheet it belongs to; null for the whole workbook. */
  readonly sheet: number | null;
  /** What it stands for, without a leading "=". */
  readonly text: string;
  readonly isHidden: boolean;
  readonly comment: string;
}

/** Names that the format keeps for printing. */
export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

function newName({ name = "", localSheetId, hidden, comment = "" }: Readonly<Record<string, string>>): FileName {
  return {
    name,
    sheet: localSheetId === undefined ? null : Number(localSheetId),
    text: "",
    isHidden: hidden === "1" || hidden === "true",
    comment,
  };
}

/** The names of a file, which the file library reads without telling which are hidden. */
export function readFileNames(pack: Package): FileName[] {
  const { workbook } = findParts(pack);
  const names: FileName[] = [];
  let open: FileName | null = null;
  readXml(workbook, pack.read(workbook) ?? new Uint8Array(), {
    open: (tag, attributes) => {
      if (tag === "definedName") open = newName(attributes);
    },
    text: (text) => {
      if (open) open = { ...open, text: open.text + text };
    },
    close: (tag) => {
      if (tag !== "definedName" || !open) return;
      names.push(open);
      open = null;
    },
  });
  return names;
}

function nameXml({ name, sheet, text, isHidden, comment }: FileName): string {
  const attributes = [
    ` name="${escapeXml(name)}"`,
    sheet === null ? "" : ` localSheetId="${sheet}"`,
    isHidden ? ' hidden="1"' : "",
    comment === "" ? "" : ` comment="${escapeXml(comment)}"`,
  ];
  return `<definedName${attributes.join("")}>${escapeXml(text)}</definedName>`;
}

/** Adds names to a file that the file library wrote without any: it cannot write hidden ones. */
export function writeFileNames(pack: Package, names: readonly FileName[]): void {
  if (names.length === 0) return;
  const { workbook } = findParts(pack);
  const xml = xmlText(pack.read(workbook) ?? new Uint8Array());
  const list = `<definedNames>${names.map(nameXml).join("")}</definedNames>`;
  // A function, because "$" in a replacement text has a meaning of its own.
  const named = xml.replace("</sheets>", () => `</sheets>${list}`);
  pack.write(workbook, new TextEncoder().encode(named));
}
