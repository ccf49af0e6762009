import { onOneLine } from "../report/lines";
import { readTemplate } from "../tasks/ownTable";
import type { LintFault } from "../templates/lint";
import { templateJsonSchema } from "../templates/jsonSchema";
import type { TemplateKind } from "../templates/kinds";
import type { Language } from "../words";
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
