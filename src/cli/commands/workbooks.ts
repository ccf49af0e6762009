import { Option, type Command } from "commander";
import type { CheckOptions } from "../check";
import type { DiffOptions } from "../diff";
import type { FillOptions } from "../fill";
import type { GradeOptions } from "../grade";
import type { Io } from "../io";
import type { NewOptions } from "../new";
import type { ScoreOptions } from "../score";
import { entries, json, lang, output, table, type Begin } from "./options";

function addNew(program: Command, io: Io, begin: Begin): void {
  program
    .command("new")
    .argument("<编号>", "评分表或绩效表的编号，或表文件（.json）")
    .description("生成可以填写、打印和自动计算的工作簿")
    .addOption(output())
    .option("--enterprise <名称>", "企业名称")
    .option("--experts <姓名>", "专家姓名，用逗号分开（仅评分表）")
    .action((id: string, options: NewOptions) =>
      begin(async () => (await import("../new")).makeWorkbook(id, options, io)),
    );
}

function addFill(program: Command, io: Io, begin: Begin): void {
  program
    .command("fill")
    .argument("<文件>", "清评生成的 .xlsx 工作簿")
    .description("把填写数据写入工作簿；给出的列表整个替换原来的列表")
    .addOption(entries())
    .addOption(output())
    .addOption(table())
    .addOption(lang())
    .action((file: string, options: FillOptions) =>
      begin(async () => (await import("../fill")).fillWorkbook(file, options, io)),
    );
}

function addCheck(program: Command, io: Io, begin: Begin): void {
  program
    .command("check")
    .argument("<文件>", "清评生成的 .xlsx 工作簿")
    .description("检查填写内容；评分表核算总分、否决项和等级，绩效表核算指标、方案和经济性")
    .addOption(json())
    .addOption(table())
    .addOption(lang())
    .action((file: string, options: CheckOptions) =>
      begin(async () => (await import("../check")).checkWorkbook(file, options, io)),
    );
}

function addGrade(program: Command, io: Io, begin: Begin): void {
  program
    .command("grade")
    .argument("<文件>", "清评生成的 .xlsx 工作簿")
    .description("核算并把结果写入工作簿；绩效表另写检查发现和绩效概述草稿")
    .addOption(output())
    .addOption(json())
    .addOption(table())
    .addOption(lang())
    .action((file: string, options: GradeOptions) =>
      begin(async () => (await import("../grade")).gradeWorkbook(file, options, io)),
    );
}

function addDiff(program: Command, io: Io, begin: Begin): void {
  program
    .command("diff")
    .argument("<文件一>", "前一版本，清评生成的 .xlsx 工作簿")
    .argument("<文件二>", "后一版本，同一张表")
    .description("对比同一张表的两个版本：填写内容、结果和方案的变化")
    .option("-o, --output <文件>", "把对比写成一张可打印的工作表")
    .addOption(json())
    .addOption(table())
    .addOption(lang())
    .action((first: string, second: string, options: DiffOptions) =>
      begin(async () => (await import("../diff")).diffWorkbooks(first, second, options, io)),
    );
}

function addScore(program: Command, io: Io, begin: Begin): void {
  program
    .command("score")
    .description("不用工作簿，直接核算填写数据")
    .addOption(new Option("--template <编号>", "评分表或绩效表的编号，或表文件（.json）").makeOptionMandatory())
    .addOption(entries())
    .addOption(json())
    .addOption(lang())
    .action((options: ScoreOptions) => begin(async () => (await import("../score")).scoreEntries(options, io)));
}

/** Adds the commands for one workbook, or for its entries. */
export function addWorkbooks(program: Command, io: Io, begin: Begin): void {
  for (const add of [addNew, addFill, addCheck, addGrade, addDiff, addScore]) add(program, io, begin);
}
