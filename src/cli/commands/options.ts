/** What several commands have in common: options, and how their work is begun. */
import { Option } from "commander";
import { LANGUAGES } from "../../words";

/** Begins a command's work, which loads its own modules, and passes its exit code on. */
export type Begin = (work: () => Promise<number>) => Promise<void>;

/** The language of what is printed. */
export function lang(): Option {
  return new Option("--lang <语言>", "输出语言：zh 中文（默认），en 英文").choices([...LANGUAGES]).default("zh");
}

/** JSON in place of lines. */
export function json(): Option {
  return new Option("--json", "输出 JSON，供其他程序读取");
}

/** The workbook that is written. */
export function output(): Option {
  return new Option("-o, --output <文件>", "写到这个文件").makeOptionMandatory();
}

/** Entries that come from a file. */
export function entries(): Option {
  return new Option("--entries <文件>", "填写数据 JSON 文件，“-”为标准输入").makeOptionMandatory();
}

/** Which table of a workbook is meant. */
export function table(): Option {
  return new Option("--template <编号>", "工作簿中有多张表时，指明一张：编号或表文件（.json）");
}
