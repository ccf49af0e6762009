import { extname, basename } from "node:path";
import { InvalidArgumentError, Option, type Command } from "commander";
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
import { TEMPLATE_KINDS, type TemplateKind } from "../templates/jsonSchema";
import { LANGUAGES, type Language } from "../words";
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

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError("");
  return count;
}

/** Adds the command to the command line. */
export function addImport(program: Command, io: Io, finish: (code: Promise<number>) => Promise<void>): void {
  program
    .command("import")
    .argument("<文件>", "表格所在的 .xlsx、.docx、.html 或 .txt 文件")
    .description("把文件中的评分表或绩效表读成一张可用的表（JSON），不能确定的地方逐一指明；退出码 1 表示有存疑之处")
    .addOption(new Option("-o, --output <文件>", "把表写到这个 .json 文件").makeOptionMandatory())
    .addOption(
      new Option("--kind <种类>", "scoring 评分表（默认），performance 绩效表")
        .choices([...TEMPLATE_KINDS])
        .default("scoring"),
    )
    .option("--table <第几张>", "文件中有多张表时，指明第几张", countOf)
    .option("--by <姓名>", "制表人，连同日期随表保存")
    .option("--json", "输出 JSON：读成的表、存疑之处和每一行的去向")
    .addOption(new Option("--lang <语言>", "输出语言：zh 中文（默认），en 英文").choices([...LANGUAGES]).default("zh"))
    .action((file: string, options: ImportOptions) => finish(importFile(file, options, io)));
}
