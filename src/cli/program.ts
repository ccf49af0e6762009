import { Command, Option } from "commander";
import { version } from "../../package.json";
import { LANGUAGES } from "../words";
import { checkWorkbook, type CheckOptions } from "./check";
import { addConsolidate } from "./consolidate";
import { diffWorkbooks, type DiffOptions } from "./diff";
import { fillWorkbook, type FillOptions } from "./fill";
import { addImport } from "./import";
import { gradeWorkbook, type GradeOptions } from "./grade";
import type { Io } from "./io";
import { addLint } from "./lint";
import type { ListOptions } from "./listOptions";
import { makeWorkbook, type NewOptions } from "./new";
import { addPanel } from "./panel";
import { scoreEntries, type ScoreOptions } from "./score";
import { showTemplate } from "./template";
import { addTemplateDiff } from "./templateDiff";
import { listTemplates } from "./templates";

/** Commander's headings in Chinese. */
const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "Arguments:": "参数：",
};

/** Columns of a terminal that a text takes: a Chinese character takes two. */
function columnsOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/gu)?.length ?? 0);
}

function inChinese(usage: string): string {
  return usage.replace("[options]", "[选项]").replace("[command]", "[命令]");
}

const NOTES = `
填写数据（--entries）是 JSON。评分表例如：
  {"scores": {"1.1": 8}, "vetoes": {"v1": false}, "experts": [{"name": "张三", "noInterest": true}]}
绩效表例如：
  {"years": {"y2": 2023}, "indicators": {"cod.discharged": {"y2": 12.5}},
   "ledger": [{"number": "F1", "name": "更换疏水阀", "status": "已实施", "investment": 3, "saving": 5}]}
编号和路径见 qingping template ID。没有写的和 null 都是空白；fill 时没有写的保持原样，
但方案台账（ledger）、可行性（feasibility）和其他列表一经给出，就整个替换原来的列表。
退出码：0 没有错误，1 有错误，2 文件无法读取或用法不对；对比（diff）有不同之处不算错误。`;

const lang = () =>
  new Option("--lang <语言>", "输出语言：zh 中文（默认），en 英文").choices([...LANGUAGES]).default("zh");
const json = () => new Option("--json", "输出 JSON，供其他程序读取");
const output = () => new Option("-o, --output <文件>", "写到这个文件").makeOptionMandatory();
const entries = () => new Option("--entries <文件>", "填写数据 JSON 文件，“-”为标准输入").makeOptionMandatory();
const table = () => new Option("--template <编号>", "工作簿中有多张表时，指明一张：编号或表文件（.json）");

function addTemplates(program: Command, io: Io, finish: Finish): void {
  program
    .command("templates")
    .description("列出内置的评分表和绩效表")
    .addOption(json())
    .addOption(lang())
    .action((options: ListOptions) => finish(listTemplates(options, io)));
  const template = program
    .command("template")
    .argument("<编号>", "评分表或绩效表的编号，或表文件（.json）")
    .description("显示一张表：评分表的条目、分值、否决项、等级，绩效表的栏目和填写路径")
    .addOption(json())
    .addOption(lang())
    .action((id: string, options: ListOptions) => finish(showTemplate(id, options, io)));
  addTemplateDiff(template, io, finish);
}

function addWorkbooks(program: Command, io: Io, finish: Finish): void {
  program
    .command("new")
    .argument("<编号>", "评分表或绩效表的编号，或表文件（.json）")
    .description("生成可以填写、打印和自动计算的工作簿")
    .addOption(output())
    .option("--enterprise <名称>", "企业名称")
    .option("--experts <姓名>", "专家姓名，用逗号分开（仅评分表）")
    .action((id: string, options: NewOptions) => finish(makeWorkbook(id, options, io)));
  program
    .command("fill")
    .argument("<文件>", "清评生成的 .xlsx 工作簿")
    .description("把填写数据写入工作簿；给出的列表整个替换原来的列表")
    .addOption(entries())
    .addOption(output())
    .addOption(table())
    .addOption(lang())
    .action((file: string, options: FillOptions) => finish(fillWorkbook(file, options, io)));
  program
    .command("check")
    .argument("<文件>", "清评生成的 .xlsx 工作簿")
    .description("检查填写内容；评分表核算总分、否决项和等级，绩效表核算指标、方案和经济性")
    .addOption(json())
    .addOption(table())
    .addOption(lang())
    .action((file: string, options: CheckOptions) => finish(checkWorkbook(file, options, io)));
  program
    .command("grade")
    .argument("<文件>", "清评生成的 .xlsx 工作簿")
    .description("核算并把结果写入工作簿；绩效表另写检查发现和绩效概述草稿")
    .addOption(output())
    .addOption(json())
    .addOption(table())
    .addOption(lang())
    .action((file: string, options: GradeOptions) => finish(gradeWorkbook(file, options, io)));
}

function addDiff(program: Command, io: Io, finish: Finish): void {
  program
    .command("diff")
    .argument("<文件一>", "前一版本，清评生成的 .xlsx 工作簿")
    .argument("<文件二>", "后一版本，同一张表")
    .description("对比同一张表的两个版本：填写内容、结果和方案的变化")
    .option("-o, --output <文件>", "把对比写成一张可打印的工作表")
    .addOption(json())
    .addOption(table())
    .addOption(lang())
    .action((first: string, second: string, options: DiffOptions) => finish(diffWorkbooks(first, second, options, io)));
}

function addScore(program: Command, io: Io, finish: Finish): void {
  program
    .command("score")
    .description("不用工作簿，直接核算填写数据")
    .addOption(new Option("--template <编号>", "评分表或绩效表的编号，或表文件（.json）").makeOptionMandatory())
    .addOption(entries())
    .addOption(json())
    .addOption(lang())
    .action((options: ScoreOptions) => finish(scoreEntries(options, io)));
}

/** Passes a command's exit code on. */
type Finish = (code: Promise<number>) => Promise<void>;

/** The command line with all its commands; `done` receives the exit code of the one that ran. */
export function buildProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command("qingping");
  const finish: Finish = async (code) => done(await code);
  program
    .description("清评：清洁生产审核评分表和绩效表的填写、核算和检查")
    .version(version, "-V, --version", "显示版本")
    .helpOption("-h, --help", "显示帮助")
    .helpCommand("help [命令]", "显示一个命令的帮助")
    .configureHelp({
      displayWidth: columnsOf,
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: ({ description }) => description,
      styleUsage: (usage) => inChinese(usage),
      styleSubcommandTerm: (term) => inChinese(term),
    })
    .configureOutput({ writeOut: io.out, writeErr: () => undefined })
    .exitOverride()
    .addHelpText("after", NOTES);
  addTemplates(program, io, finish);
  addWorkbooks(program, io, finish);
  addDiff(program, io, finish);
  addScore(program, io, finish);
  addPanel(program, io, finish);
  addConsolidate(program, io, finish);
  addImport(program, io, finish);
  addLint(program, io, finish);
  for (const command of program.commands) command.copyInheritedSettings(program).helpOption("-h, --help", "显示帮助");
  return program;
}
