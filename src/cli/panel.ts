import { Option, type Command } from "commander";
import { PANEL_METHODS, type PanelMethod } from "../core/panel/report";
import { panelJson } from "../report/panel/json";
import { panelLines } from "../report/panel/lines";
import { openTable, type Wanted } from "../tasks/openTable";
import { panel, panelWorkbook, type PanelFile } from "../tasks/panel";
import { writeNew } from "../workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import { DICTIONARIES, LANGUAGES, type Language } from "../words";
import { about, readBytes, readJson, writeBytes } from "./files";
import { EXIT, type Io } from "./io";
import { wantedTable } from "./namedTable";
import { paint, printJson } from "./print";

/** Options of the command. */
export interface PanelOptions {
  readonly output?: string;
  readonly method?: PanelMethod;
  readonly decisions?: string;
  readonly template?: string;
  readonly json?: boolean;
  readonly lang: Language;
}

async function openAll(files: readonly string[], wanted: Wanted | undefined): Promise<PanelFile[]> {
  const opened: PanelFile[] = [];
  for (const file of files) {
    const open = await about(file, async () => openTable(new XlsxWorkbook(await readBytes(file)), wanted));
    opened.push({ file, open });
  }
  return opened;
}

/** Puts the experts' sheets of one enterprise together; writes the opinion where an output file is named. */
export async function panelOpinion(files: readonly string[], options: PanelOptions, io: Io): Promise<number> {
  const { output, method, decisions, template, json = false, lang } = options;
  const words = DICTIONARIES[lang];
  const decided = decisions === undefined ? {} : await readJson(decisions, io);
  const checked = panel(await openAll(files, await wantedTable(template)), decided, method);
  if (output !== undefined) {
    const bytes = await writeNew(panelWorkbook(checked));
    await about(output, () => writeBytes(output, bytes));
  }
  if (json) printJson(panelJson(checked.template, checked.report, words), io);
  else {
    for (const line of panelLines(checked.template, checked.report, words)) io.out(`${paint(line, io)}\n`);
    if (output !== undefined) io.out(`${output}\n`);
  }
  return checked.report.findings.some(({ severity }) => severity === "error") ? EXIT.errors : EXIT.ok;
}

/** Adds the command to the command line. */
export function addPanel(program: Command, io: Io, finish: (code: Promise<number>) => Promise<void>): void {
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
    .option("--json", "输出 JSON，供其他程序读取")
    .addOption(new Option("--lang <语言>", "输出语言：zh 中文（默认），en 英文").choices([...LANGUAGES]).default("zh"))
    .action((files: string[], options: PanelOptions) => finish(panelOpinion(files, options, io)));
}
