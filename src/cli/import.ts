import { extname, basename } from "node:path";
import { FaultError } from "../core/fault";
import { isoDay } from "../core/isoDay";
import type { Made } from "../core/made";
import { readerFor } from "../importing/files/readers";
import type { SourceDocument } from "../importing/source";
import type { PerformanceUnderstanding } from "../importing/performance/understandPerformance";
import type { Understanding } from "../importing/understand";
import { doubtLine } from "../report/importing/doubtLines";
import { importJson } from "../report/importing/importJson";
import { importLines } from "../report/importing/importLines";
import { importPerformance, importTable } from "../tasks/importTable";
import type { TemplateKind } from "../templates/kinds";
import type { Language } from "../words";
import { IMPORT_WORDS } from "../words/importing";
import { about, readBytes, writeBytes } from "./files";
import { EXIT, type Io } from "./io";
import { paint, printJson } from "./print";

type Understood = Understanding | PerformanceUnderstanding;

/** Options of the command. */
export interface ImportOptions {
  readonly output: string;
  readonly kind: TemplateKind;
  readonly table?: number;
  readonly by?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

/** Reads a file that holds a table. @throws FaultError `import-format` for what cannot be read. */
async function readSource(file: string): Promise<SourceDocument> {
  const ending = extname(file).toLowerCase();
  const read = readerFor(ending.slice(1));
  if (!read) throw new FaultError({ code: "import-format", ending });
  return read(await readBytes(file), basename(file, extname(file)));
}

function signed(understood: Understood, made: Made): Understood {
  return { ...understood, template: { ...understood.template, made } } as Understood;
}

/** Makes a template of a file's table. What is not certain is told; exit code 1 says that there is something to check. */
export async function importFile(file: string, options: ImportOptions, io: Io): Promise<number> {
  const { output, kind, table, by = null, json = false, lang } = options;
  const words = IMPORT_WORDS[lang];
  const made = { by, on: isoDay(io.now?.() ?? new Date()) };
  const { source, understood } = await about(file, async () => {
    const source = await readSource(file);
    const importer = kind === "scoring" ? importTable : importPerformance;
    return { source, understood: signed(importer(source, table), made) };
  });
  const { template, doubts } = understood;
  await about(output, () => writeBytes(output, new TextEncoder().encode(`${JSON.stringify(template, null, 2)}\n`)));
  for (const doubt of doubts) io.err(`${paint(doubtLine(doubt, source.parts, words), io)}\n`);
  if (json) printJson({ file, output, ...importJson(understood, source.parts, words) }, io);
  else {
    for (const line of importLines(template, words)) io.out(`${paint(line, io)}\n`);
    io.out(`${doubts.length > 0 ? words.doubtCount(doubts.length) : words.noDoubts}\n${output}\n`);
  }
  return doubts.length > 0 ? EXIT.errors : EXIT.ok;
}
