import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import type { CellChange } from "../../src/workbook/workbook";
import { PERFORMANCE_TABLE, performanceEntries, samplePerformance } from "./performanceEntries";
import { Random } from "./random";
import { scoringEntries } from "./scoringEntries";
import { Stencil } from "./stencil";

/** How many of the audited enterprises Guangdong handled in 2022. */
export const DEFAULT_FILES = 1_945;
export const DEFAULT_SEED = 2022;

/** The tables of the corpus; one stands there as often as it is drawn, roughly. */
const TABLES = [
  ...Array.from({ length: 6 }, () => "guangdong-2009-voluntary"),
  ...Array.from({ length: 4 }, () => "guangdong-2009-mandatory"),
  "shandong-2008",
  "zhejiang-2003",
  "anhui-2007",
  "fujian-2009-acceptance",
  PERFORMANCE_TABLE,
];
/** One workbook in so many states a total that its entries do not add up to. */
const TAMPERED_ONCE_IN = 200;

/** A line of truth.ndjson: what a workbook was made from. */
export interface Truth {
  /** Name of the workbook's file in the folder. */
  readonly file: string;
  readonly template: string;
  /** Entries JSON. */
  readonly entries: Readonly<Record<string, unknown>>;
  /** The total that was written in the place of the computed one; null where none was. */
  readonly tamperedTotal: number | null;
}

/** A workbook of the corpus with what it was made from. */
export interface CorpusFile {
  readonly truth: Truth;
  readonly bytes: Uint8Array;
}

/** Makes the workbooks of a corpus one by one; the same seed makes the same bytes. */
export class Corpus {
  private readonly stencils = new Map<string, Promise<Stencil>>();

  constructor(private readonly seed = DEFAULT_SEED) {}

  /** The workbook at a place of the corpus, however long the corpus is. */
  async file(index: number): Promise<CorpusFile> {
    const random = Random.at(this.seed, index);
    const template = random.pick(TABLES);
    const stencil = await this.stencil(template);
    const entries = entriesOf(random, stencil, index);
    const tamperedTotal = random.onceIn(TAMPERED_ONCE_IN) ? 99.5 : null;
    const bytes = await stencil.fill(entries, tampering(stencil, tamperedTotal));
    const file = `${String(index + 1).padStart(5, "0")}.xlsx`;
    return { truth: { file, template, entries, tamperedTotal }, bytes };
  }

  private stencil(template: string): Promise<Stencil> {
    const like = template === PERFORMANCE_TABLE ? samplePerformance() : {};
    const known = this.stencils.get(template) ?? Stencil.of(template, like);
    this.stencils.set(template, known);
    return known;
  }
}

function entriesOf(random: Random, { table }: Stencil, index: number): Record<string, unknown> {
  if (table.kind === "scoring") return scoringEntries(random, table.template, index);
  return performanceEntries(random, index);
}

function tampering(stencil: Stencil, total: number | null): CellChange[] {
  const cell = total === null ? null : stencil.cellOf("result", "total", "score");
  return cell ? [{ ...cell, value: total, keepFormula: true }] : [];
}

/** Writes a corpus: the workbooks and, beside them, what each was made from in truth.ndjson. */
export async function writeCorpus(folder: string, files = DEFAULT_FILES, seed = DEFAULT_SEED): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const corpus = new Corpus(seed);
  const truth = openSync(path.join(folder, "truth.ndjson"), "w");
  try {
    for (let index = 0; index < files; index++) {
      const { truth: line, bytes } = await corpus.file(index);
      writeFileSync(path.join(folder, line.file), bytes);
      writeSync(truth, `${JSON.stringify(line)}\n`);
    }
  } finally {
    closeSync(truth);
  }
}
