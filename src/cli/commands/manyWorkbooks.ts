import { Option, type Command } from "commander";
import { PANEL_METHODS } from "../../core/panel/report";
import type { ConsolidateOptions } from "../consolidate";
import type { Io } from "../io";
import type { PanelOptions } from "../panel";
import type { SummariseOptions } from "../summarise";
import { wholeNumber } from "./number";
import { json, lang, type Begin } from "./options";

const MOST_JOBS = 64;

function addPanel(program: Command, io: Io, begin: Begin): void {
  program
    .command("panel")
    .argument("<文件...>", "同一企业各专家的评分工作簿")
    .description("把各专家的评分合成专家组评审意见")
    .option("-o, --output <文件>", "把评审意见写到这个 .xlsx 文件")
    .addOption(
      new Option("--method <方法>", "mean 平均分（默认），trimmed 去掉最高最低分，agreed 商定得分").choices([
        ...PANEL_METHODS,
      ]),
    )
    .option("--decisions <文件>", "专家组决定 JSON 文件，“-”为标准输入")
    .option("--template <编号>", "工作簿中有多张表时，指明一张")
    .addOption(json())
    .addOption(lang())
    .action((files: string[], options: PanelOptions) =>
      begin(async () => (await import("../panel")).panelOpinion(files, options, io)),
    );
}

function withSummaryOptions(command: Command): Command {
  return command
    .addOption(new Option("-o, --output <文件>", "把汇总写到这个 .xlsx 文件").makeOptionMandatory())
    .option("--plan <文件>", "计划名单（.xlsx、.csv）：统一社会信用代码、企业名称、地市、行业、年度")
    .option("--targets <文件>", "目标表（.csv、.xlsx）：地市、年度、目标")
    .addOption(json())
    .addOption(lang());
}

function addConsolidate(program: Command, io: Io, begin: Begin): void {
  const consolidating = program
    .command("consolidate")
    .argument("<文件或文件夹...>", "填好的工作簿，或存放工作簿的文件夹（含子文件夹）")
    .description("把许多工作簿重新核算，汇总成一个工作簿；有问题的文件逐一指明")
    .option("--ndjson <文件>", "另把每个文件的记录写成一行 JSON")
    .option("--jobs <数量>", "同时读取的线程数（默认按文件数和处理器数）", wholeNumber(MOST_JOBS));
  withSummaryOptions(consolidating).action((paths: string[], options: ConsolidateOptions) =>
    begin(async () => (await import("../consolidate")).consolidateFiles(paths, options, io)),
  );
  const summarising = program
    .command("summarise")
    .argument("<记录文件...>", "consolidate --ndjson 写出的文件")
    .description("把分开汇总的各部分合成一个汇总工作簿，与一次汇总的结果相同");
  withSummaryOptions(summarising).action((parts: string[], options: SummariseOptions) =>
    begin(async () => (await import("../summarise")).summariseParts(parts, options, io)),
  );
}

/** Adds the commands that put workbooks together. */
export function addManyWorkbooks(program: Command, io: Io, begin: Begin): void {
  addPanel(program, io, begin);
  addConsolidate(program, io, begin);
}
