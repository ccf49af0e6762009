import { parseA1 } from "../../workbook/address";
import { Package } from "../../workbook/xlsx/openPackage";
import { findParts } from "../../workbook/xlsx/parts";
import { readSheet } from "../../workbook/xlsx/readSheet";
import { readSharedStrings } from "../../workbook/xlsx/sharedStrings";
import { readXml } from "../../workbook/xlsx/xml";
import { fromSheet, type MergedCells } from "../reading/fromSheet";
import { ownKind, vetoesOf } from "../reading/ownSheets";
import type { SourceDocument, SourceTable } from "../source";
import type { ReadSheet } from "../../workbook/workbook";

/** More merged cells than any table of this field has; the rest are read as single cells. */
const MAX_MERGES = 20_000;

/** The merged cells of a sheet's part. */
function mergesOf(part: string, content: Uint8Array): MergedCells[] {
  const merges: MergedCells[] = [];
  readXml(part, content, {
    open: (tag, { ref = "" }) => {
      if (tag !== "mergeCell" || merges.length >= MAX_MERGES) return;
      const [first, last] = ref.split(":").map(parseA1);
      if (first && last && last.row >= first.row && last.column >= first.column) {
        merges.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
      }
    },
  });
  return merges;
}

/** A sheet as a part of the source; of our own workbooks only what the table prints, not what was made of the entries. */
function partOf(sheet: ReadSheet, merges: readonly MergedCells[], part: number): SourceTable | null {
  const kind = ownKind(sheet);
  if (kind === "answers") return vetoesOf(sheet, part);
  return kind === null || kind === "scoring" ? fromSheet(sheet, merges, part) : null;
}

/**
 * Reads every sheet of a workbook file (.xlsx) with its merged cells; sheets without cells are left out.
 * @throws FaultError for what is no workbook, hostile or damaged.
 */
export function fromXlsx(bytes: Uint8Array, name = ""): SourceDocument {
  const pack = new Package(bytes);
  const { sheets, sharedStrings } = findParts(pack);
  const texts = sharedStrings === null ? null : pack.read(sharedStrings);
  const strings = sharedStrings !== null && texts ? readSharedStrings(sharedStrings, texts) : [];
  const parts: SourceTable[] = [];
  for (const { name: sheet, part } of sheets) {
    const content = pack.read(part);
    const cells = content ? readSheet(sheet, part, content, strings) : [];
    const own =
      content && cells.length > 0 ? partOf({ name: sheet, cells }, mergesOf(part, content), parts.length) : null;
    if (own) parts.push(own);
  }
  return { name, parts };
}
