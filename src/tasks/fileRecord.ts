import { fitted } from "../core/consolidate/fit";
import { kept } from "../core/consolidate/keep";
import { performanceRecord } from "../core/consolidate/performanceRecord";
import { RECORD_FORMAT, type FaultRecord, type FileRecord, type TableRecord } from "../core/consolidate/record";
import { knownTogether } from "../core/consolidate/sameWorkbook";
import { scoringRecord, type Stated } from "../core/consolidate/scoringRecord";
import { FaultError, type Fault } from "../core/fault";
import { faultRecord, findingRecords } from "../report/consolidate/findingRecords";
import type { Dictionary } from "../words/dictionary";
import { entriesOf } from "../workbook/readEntries";
import type { Workbook } from "../workbook/workbook";
import { KnownTables, openAll } from "./openAll";
import type { OpenScoring, OpenTable } from "./openTable";
import { checkPerformance, verdictOn } from "./reportOn";
import { TABLE_IDS } from "./requireTable";

/** How workbooks are read where the program runs. */
export interface WorkbookReader {
  /** @throws FaultError, here or while it is read, for what is no workbook. */
  readonly open: (bytes: Uint8Array) => Workbook;
  /** SHA-256 in hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string | Promise<string>;
}

/** A file to be consolidated: its content, or why there is none. */
export type GivenFile = { readonly name: string } & (
  { readonly bytes: Uint8Array; readonly fault?: undefined } | { readonly fault: Fault; readonly bytes?: undefined }
);

/** The hash of nothing, for a file that could not be read. */
const NO_CONTENT = "0".repeat(64);

function metaText({ table }: OpenTable, row: string): string {
  return String(table.find("meta", row, "value")?.cell?.value ?? "");
}

function statedBy(open: OpenTable): Stated {
  const hash = metaText(open, "hash");
  const known = hash === "" ? null : hash === open.hash;
  const { id, title, stage } = open.template;
  const ownTitle = TABLE_IDS.includes(id) ? "" : title;
  return { ownTitle, stage, version: metaText(open, "version"), known };
}

function declaredBy({ table }: OpenScoring): { total: string; grade: string } {
  const shown = (row: string) => {
    const cell = table.find("result", row, "score")?.cell;
    return String(cell?.error ?? cell?.value ?? "");
  };
  return { total: shown("total"), grade: shown("grade") };
}

/** Makes the record of each workbook; loads every built-in table once. */
export class RecordMaker {
  private readonly tables = new KnownTables();

  constructor(
    private readonly reader: WorkbookReader,
    private readonly words: Dictionary,
  ) {}

  /** The record of one file. Whatever is wrong with it becomes part of the record; never throws. */
  async recordOf({ name, bytes, fault }: GivenFile): Promise<FileRecord> {
    const file = kept(name.replaceAll("\\", "/"), NAME_LENGTH) || "?";
    const base = { format: RECORD_FORMAT, file } as const;
    if (fault) return { ...base, size: 0, sha256: NO_CONTENT, faults: [this.faultOf(fault)], tables: [] };
    const content = { ...base, size: bytes.length, sha256: await this.reader.sha256(bytes) };
    try {
      return fitted({ ...content, ...(await this.contentOf(bytes)) });
    } catch (error) {
      const isTold = error instanceof FaultError;
      const faults = [this.faultOf(isTold ? error.fault : { code: "unexpected", detail: String(error) })];
      return { ...content, faults, tables: [] };
    }
  }

  /** @throws FaultError for what is no workbook of ours. */
  private async contentOf(bytes: Uint8Array): Promise<Pick<FileRecord, "faults" | "tables">> {
    const { open, unopened } = await openAll(await this.reader.open(bytes).readSheets(), this.tables);
    if (open.length === 0 && unopened.length === 0) throw new FaultError({ code: "not-ours" });
    return {
      faults: unopened.map(({ fault, template }) => this.faultOf(fault, template)),
      tables: knownTogether(open.map((table) => this.tableOf(table))),
    };
  }

  private tableOf(open: OpenTable): TableRecord {
    const stated = statedBy(open);
    if (open.kind === "scoring") {
      const report = verdictOn(open);
      const findings = findingRecords(open.template, report.findings, this.words);
      const [entries, declared] = [entriesOf(open.entries), declaredBy(open)];
      return scoringRecord({ report, entries, findings, declared, ...stated });
    }
    const { report, figures } = checkPerformance(open);
    const findings = findingRecords(open.template, report.findings, this.words);
    return performanceRecord({ report, figures, findings, ...stated });
  }

  private faultOf(fault: Fault, template = ""): FaultRecord {
    const { code, message } = faultRecord(fault, template, this.words);
    return { code, message: kept(message, MESSAGE_LENGTH), template: kept(template) };
  }
}

const NAME_LENGTH = 400;
const MESSAGE_LENGTH = 240;
