import { writeXlsx } from "hucre/xlsx";
import { sheetWords } from "../../words/sheets";
import type { LongSheet, SummaryBook } from "../plan/summary/book";
import { fflateUnpacker } from "./fflateUnpacker";
import type { Packer } from "./packer";
import { PackedParts } from "./packedParts";
import { rowsXml } from "./summary/longRows";
import { longSkeleton, SAMPLE_ROW, shortSkeleton } from "./summary/skeleton";
import { zipParts, type PartContent } from "./summary/streamedZip";
import { xmlText } from "./xml";

const SAMPLE = new RegExp(`<row r="${SAMPLE_ROW + 1}"[^]*?</row>`, "u");

/** A sheet's part with its rows in the place of the sample row. */
function* withRows(sheet: LongSheet, skeleton: string): Generator<string> {
  const sample = SAMPLE.exec(skeleton);
  if (!sample) throw new Error(`${sheet.name} has no sample row`);
  const styles = Array.from(sample[0].matchAll(/<c [^>]*s="(\d+)"/gu), ([, style]) => style ?? "");
  // The library gives the range of its own rows; a sheet without one is as good.
  yield skeleton.slice(0, sample.index).replace(/<dimension [^>]*\/>/u, "");
  yield* rowsXml(sheet, SAMPLE_ROW + 1, styles);
  yield skeleton.slice(sample.index + sample[0].length);
}

/**
 * The summary workbook as an .xlsx file. Rows of long sheets are packed as they are made, so twenty thousand take no more
 * memory than the file; everything else is written by the file library.
 * @param packer native code where there is some.
 */
export async function writeSummary(
  { title, date, sheets }: SummaryBook,
  packer: Packer | null = null,
): Promise<Uint8Array> {
  const day = new Date(date);
  const skeleton = await writeXlsx({
    sheets: sheets.map((sheet) =>
      sheet.kind === "long" ? longSkeleton(sheet, sheetWords.pageFooter) : shortSkeleton(sheet),
    ),
    properties: { title, creator: "清评 Qingping", created: day, modified: day },
  });
  const parts = new PackedParts(skeleton, fflateUnpacker);
  const long = new Map<string, LongSheet>(
    sheets.flatMap((sheet, index) =>
      sheet.kind === "long" ? [[`xl/worksheets/sheet${index + 1}.xml`, sheet] as const] : [],
    ),
  );
  const contents = parts.names().map((name): [string, PartContent] => {
    const content = parts.read(name) ?? new Uint8Array();
    const sheet = long.get(name);
    return [name, sheet ? withRows(sheet, xmlText(content)) : content];
  });
  return zipParts(contents, packer);
}
