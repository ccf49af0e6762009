import { Option, type Command } from "commander";
import { templateChanges } from "../core/templateDiff";
import { FaultError } from "../core/fault";
import { onOneLine } from "../report/lines";
import { changeLine } from "../report/importing/templateDiffLines";
import type { BuiltInTable } from "../tasks/requireTable";
import { LANGUAGES } from "../words";
import { IMPORT_WORDS } from "../words/importing";
import { EXIT, type Io } from "./io";
import type { ListOptions } from "./listOptions";
import { namedTable } from "./namedTable";
import { paint, printJson } from "./print";

function told({ template: { id, version, title }, hash, own }: BuiltInTable) {
  return { id, version, title, hash, own: own ?? false };
}

/** Compares two tables, each named by id, by its file or by a workbook that was made from it. Differences are no errors. */
export async function diffTemplates(first: string, second: string, options: ListOptions, io: Io): Promise<number> {
  const { json = false, lang } = options;
  const words = IMPORT_WORDS[lang];
  const [before, after] = [await namedTable(first), await namedTable(second)];
  if (before.kind !== after.kind) {
    throw new FaultError({ code: "different-tables", first: before.template.id, second: after.template.id });
  }
  const changes = templateChanges(before.template, after.template);
  if (json) printJson({ before: told(before), after: told(after), same: before.hash === after.hash, changes }, io);
  else {
    const heading = ({ template: { title, id, version } }: BuiltInTable) => `${title} ${id} v${version}`;
    io.out(`${onOneLine(`${heading(before)} → ${heading(after)}`)}\n`);
    for (const change of changes) io.out(`${paint(changeLine(change, words), io)}\n`);
    io.out(`${words.changeCount(changes.length)}\n`);
  }
  return EXIT.ok;
}

/** Adds the comparison below the command that shows a table. */
export function addTemplateDiff(template: Command, io: Io, finish: (code: Promise<number>) => Promise<void>): void {
  template
    .command("diff")
    .argument("<表一>", "编号、表文件（.json）或工作簿（.xlsx）")
    .argument("<表二>", "同一种表的另一个版本")
    .description("对比一张表的两个版本：条目、分值、否决项、等级的变化")
    .option("--json", "输出 JSON，供其他程序读取")
    .addOption(new Option("--lang <语言>", "输出语言：zh 中文（默认），en 英文").choices([...LANGUAGES]).default("zh"))
    // The command above has the same options and takes them for its own.
    .action((first: string, second: string, _: unknown, command: Command) =>
      finish(diffTemplates(first, second, command.optsWithGlobals<ListOptions>(), io)),
    );
}
