import { Option, type Command } from "commander";
import { TEMPLATE_KINDS, type TemplateKind } from "../../templates/kinds";
import type { ImportOptions } from "../import";
import type { Io } from "../io";
import type { LintOptions } from "../lint";
import type { ListOptions } from "../listOptions";
import { wholeNumber } from "./number";
import { json, lang, type Begin } from "./options";

function kind(): Option {
  return new Option("--kind <种类>", "scoring 评分表（默认），performance 绩效表")
    .choices([...TEMPLATE_KINDS])
    .default("scoring");
}

/** Adds the commands that show the built-in tables. */
export function addTemplates(program: Command, io: Io, begin: Begin): void {
  program
    .command("templates")
    .description("列出内置的评分表和绩效表")
    .addOption(json())
    .addOption(lang())
    .action((options: ListOptions) => begin(async () => (await import("../templates")).listTemplates(options, io)));
  const template = program
    .command("template")
    .argument("<编号>", "评分表或绩效表的编号，或表文件（.json）")
    .description("显示一张表：评分表的条目、分值、否决项、等级，绩效表的栏目和填写路径")
    .addOption(json())
    .addOption(lang())
    .action((id: string, options: ListOptions) =>
      begin(async () => (await import("../template")).showTemplate(id, options, io)),
    );
  template
    .command("diff")
    .argument("<表一>", "编号、表文件（.json）或工作簿（.xlsx）")
    .argument("<表二>", "同一种表的另一个版本")
    .description("对比一张表的两个版本：条目、分值、否决项、等级的变化")
    .addOption(json())
    .addOption(lang())
    // The command above has the same options and takes them for its own.
    .action((first: string, second: string, _: unknown, command: Command) =>
      begin(async () => {
        const { diffTemplates } = await import("../templateDiff");
        return diffTemplates(first, second, command.optsWithGlobals<ListOptions>(), io);
      }),
    );
}

function addImport(program: Command, io: Io, begin: Begin): void {
  program
    .command("import")
    .argument("<文件>", "表格所在的 .xlsx、.docx、.html 或 .txt 文件")
    .description("把文件中的评分表或绩效表读成一张可用的表（JSON），不能确定的地方逐一指明；退出码 1 表示有存疑之处")
    .addOption(new Option("-o, --output <文件>", "把表写到这个 .json 文件").makeOptionMandatory())
    .addOption(kind())
    .option("--table <第几张>", "文件中有多张表时，指明第几张", wholeNumber())
    .option("--by <姓名>", "制表人，连同日期随表保存")
    .option("--json", "输出 JSON：读成的表、存疑之处和每一行的去向")
    .addOption(lang())
    .action((file: string, options: ImportOptions) =>
      begin(async () => (await import("../import")).importFile(file, options, io)),
    );
}

function addLint(program: Command, io: Io, begin: Begin): void {
  program
    .command("lint")
    .argument("<文件>", "表文件（.json）")
    .description("检查一张表的文件：格式、分值之和、编号、引用；指明每处错误的行和路径")
    .addOption(json())
    .addOption(lang())
    .action((file: string, options: LintOptions) =>
      begin(async () => (await import("../lint")).lintFile(file, options, io)),
    );
  program
    .command("schema")
    .description("输出表文件的 JSON Schema，供编辑器提示和检查")
    .addOption(kind())
    .action((options: { kind: TemplateKind }) => begin(async () => (await import("../lint")).printSchema(options, io)));
}

/** Adds the commands for tables as files. */
export function addTableFiles(program: Command, io: Io, begin: Begin): void {
  addImport(program, io, begin);
  addLint(program, io, begin);
}
