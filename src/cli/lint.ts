import { Option, type Command } from "commander";
import { onOneLine } from "../report/lines";
import { readTemplate } from "../tasks/ownTable";
import type { LintFault } from "../templates/lint";
import { TEMPLATE_KINDS, templateJsonSchema, type TemplateKind } from "../templates/jsonSchema";
import { LANGUAGES, type Language } from "../words";
import { IMPORT_WORDS } from "../words/importing";
import { zhTemplateFault } from "../words/importing/templateFaults";
import { about, readText } from "./files";
import { EXIT, type Io } from "./io";
import { paint, printJson } from "./print";

/** Options of the command. */
export interface LintOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

type Finish = (code: Promise<number>) => Promise<void>;

/** A fault as lint tells it: where it is, and what is wrong. */
interface Told {
  readonly path: string;
  /** Counted from 1; null where the file has no such place. */
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

function told({ path, message, place }: LintFault, lang: Language): Told {
  const { line = null, column = null } = place ?? {};
  return { path, line, column, message: lang === "zh" ? zhTemplateFault(message) : message };
}

/** A fault in the form that editors turn into a link. */
function faultLine(file: string, { path, line, column, message }: Told): string {
  const where = `${file}:${line ?? 1}:${column ?? 1}`;
  return onOneLine([where, path, message].filter((part) => part !== "").join(" "));
}

/** Checks a template's file: every fault with its line and its path. */
export async function lintFile(file: string, { json = false, lang }: LintOptions, io: Io): Promise<number> {
  const { table, faults = [] } = await about(file, async () => readTemplate(await readText(file)));
  const all = faults.map((fault) => told(fault, lang));
  if (json) printJson({ file, id: table?.template.id ?? null, own: table?.own ?? false, faults: all }, io);
  else if (table) {
    const { title, id } = table.template;
    io.out(`${onOneLine(`${file}  ${title}  ${id}`)}\n${IMPORT_WORDS[lang].noFaults}\n`);
  } else for (const fault of all) io.out(`${paint({ text: faultLine(file, fault), tone: "error" }, io)}\n`);
  return table ? EXIT.ok : EXIT.errors;
}

/** Prints the JSON Schema of a template's file. */
export function printSchema({ kind }: { readonly kind: TemplateKind }, io: Io): Promise<number> {
  printJson(templateJsonSchema(kind), io);
  return Promise.resolve(EXIT.ok);
}

/** Adds the commands for templates as files to the command line. */
export function addLint(program: Command, io: Io, finish: Finish): void {
  program
    .command("lint")
    .argument("<文件>", "表文件（.json）")
    .description("检查一张表的文件：格式、分值之和、编号、引用；指明每处错误的行和路径")
    .option("--json", "输出 JSON，供其他程序读取")
    .addOption(new Option("--lang <语言>", "输出语言：zh 中文（默认），en 英文").choices([...LANGUAGES]).default("zh"))
    .action((file: string, options: LintOptions) => finish(lintFile(file, options, io)));
  program
    .command("schema")
    .description("输出表文件的 JSON Schema，供编辑器提示和检查")
    .addOption(
      new Option("--kind <种类>", "scoring 评分表（默认），performance 绩效表")
        .choices([...TEMPLATE_KINDS])
        .default("scoring"),
    )
    .action((options: { kind: TemplateKind }) => finish(printSchema(options, io)));
}
