import { Command } from "commander";
import { version } from "../../package.json";
import { addManyWorkbooks } from "./commands/manyWorkbooks";
import type { Begin } from "./commands/options";
import { addTableFiles, addTemplates } from "./commands/tables";
import { addWorkbooks } from "./commands/workbooks";
import type { Io } from "./io";

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

/** The command line with all its commands; `done` receives the exit code of the one that ran. */
export function buildProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command("qingping");
  const begin: Begin = async (work) => done(await work());
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
  addTemplates(program, io, begin);
  addWorkbooks(program, io, begin);
  addManyWorkbooks(program, io, begin);
  addTableFiles(program, io, begin);
  for (const command of program.commands) command.copyInheritedSettings(program).helpOption("-h, --help", "显示帮助");
  return program;
}
