import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { consolidate, type BureauLists, type Consolidation } from "../../core/consolidate/consolidation";
import { lineOf, readLine } from "../../core/consolidate/line";
import type { FileRecord } from "../../core/consolidate/record";
import { summaryOf } from "../../core/consolidate/summary";
import { FaultError, type Fault } from "../../core/fault";
import { planFrom, targetsFrom } from "../../tasks/bureauLists";
import { RecordMaker, type GivenFile } from "../../tasks/fileRecord";
import { requireTable, TABLE_IDS } from "../../tasks/requireTable";
import { summaryWorkbook } from "../../tasks/summaryWorkbook";
import { tableNames } from "../../tasks/tableNames";
import { DICTIONARIES, type Language } from "../../words";
import type { SummaryFiles } from "../surface";
import type { Clerk, ListFiles, ListKind, Recorded, SummaryOrder } from "./clerk";
import { digestOf, type Digest } from "./digest";

/** Bytes that a workbook may have: hundreds of times what any of ours has. */
const MAX_FILE_BYTES = 128 * 2 ** 20;

async function hashOf(bytes: Uint8Array): Promise<string> {
  // A page that came over plain http has no hashing of the browser's.
  const { subtle } = crypto as Partial<Crypto>;
  return bytesToHex(subtle ? new Uint8Array(await subtle.digest("SHA-256", bytes.slice().buffer)) : sha256(bytes));
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // It was moved or changed since it was chosen, or may not be read.
    throw new FaultError({ code: "file-not-readable", reason: cause instanceof Error ? cause.name : String(cause) });
  }
}

async function givenFile(name: string, file: Blob): Promise<GivenFile> {
  if (file.size > MAX_FILE_BYTES) return { name, fault: { code: "too-large", part: name } };
  try {
    return { name, bytes: await bytesOf(file) };
  } catch (error) {
    if (error instanceof FaultError) return { name, fault: error.fault };
    throw error;
  }
}

function recorded(record: FileRecord): Recorded {
  return { line: lineOf(record), isUsed: record.tables.length > 0 };
}

/** Does the work where it is: within a worker, or in the page where that may have none. */
export class LocalClerk implements Clerk {
  private language: Language = "zh";
  private maker: RecordMaker | null = null;
  private readonly records: FileRecord[] = [];
  private concluded: { readonly consolidation: Consolidation; readonly date: string } | null = null;

  /** @param pause lets the page draw and answer; a worker has no page. */
  constructor(
    private readonly files: SummaryFiles,
    private readonly pause: () => Promise<void> = () => Promise.resolve(),
  ) {}

  /** Sets the language of the sentences from now on. */
  speak(language: Language): void {
    this.language = language;
    this.maker = null;
  }

  async begin(language: Language): Promise<void> {
    this.speak(language);
    // All tables now: one that a lost server does not give later would be taken for a fault of the files.
    for (const id of TABLE_IDS) {
      await requireTable(id);
      await this.pause();
    }
  }

  async record(name: string, file: Blob): Promise<Recorded> {
    return recorded(await this.makes().recordOf(await givenFile(name, file)));
  }

  /** The record of a file that could not be read. */
  async refuse(name: string, fault: Fault): Promise<Recorded> {
    return recorded(await this.makes().recordOf({ name, fault }));
  }

  take(lines: readonly string[]): Promise<void> {
    for (const line of lines) {
      const { record, fault } = readLine(line);
      // Our own lines; one that is none must not be missing from the summary without a word.
      if (!record) throw new Error(fault?.code ?? "blank line");
      this.records.push(record);
    }
    return Promise.resolve();
  }

  async checkList(kind: ListKind, list: Blob): Promise<void> {
    await (kind === "plan" ? this.planOf(list) : this.targetsOf(list));
  }

  async conclude({ lists, date }: SummaryOrder): Promise<Digest> {
    const read = await this.listsOf(lists);
    await this.pause();
    const summary = summaryOf(this.records);
    await this.pause();
    const consolidation = consolidate(summary, read);
    this.concluded = { consolidation, date };
    return digestOf(consolidation, await tableNames(consolidation), DICTIONARIES[this.language]);
  }

  async workbook(): Promise<Uint8Array> {
    if (!this.concluded) throw new FaultError({ code: "nothing-to-consolidate" });
    const { consolidation, date } = this.concluded;
    return this.files.write(await summaryWorkbook(consolidation, date, DICTIONARIES[this.language]));
  }

  private makes(): RecordMaker {
    const reader = { open: this.files.openOwn, sha256: hashOf };
    return (this.maker ??= new RecordMaker(reader, DICTIONARIES[this.language]));
  }

  private async listsOf({ plan, targets }: ListFiles): Promise<BureauLists> {
    return {
      plan: plan ? await this.planOf(plan) : undefined,
      targets: targets ? await this.targetsOf(targets) : undefined,
    };
  }

  private async planOf(list: Blob) {
    return planFrom(await bytesOf(list), this.files.openAny);
  }

  private async targetsOf(list: Blob) {
    return targetsFrom(await bytesOf(list), this.files.openAny);
  }
}
