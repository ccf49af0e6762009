import type { PanelMethod } from "../core/panel/report";
import { panelJson } from "../report/panel/json";
import { panelLines } from "../report/panel/lines";
import { openTable, type Wanted } from "../tasks/openTable";
import { panel, panelWorkbook, type PanelFile } from "../tasks/panel";
import { writeNew } from "../workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../workbook/xlsx/xlsxWorkbook";
import { DICTIONARIES, type Language } from "../words";
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
