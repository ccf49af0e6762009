import { performanceTableLines } from "../report/performance/tableLines";
import { scoringTableLines } from "../report/scoringTableLines";
import { requireTable } from "../tasks/requireTable";
import { DICTIONARIES } from "../words";
import { EXIT, type Io } from "./io";
import type { ListOptions } from "./listOptions";
import { printJson } from "./print";

/** Shows one table; as JSON, whole. */
export async function showTemplate(id: string, options: ListOptions, io: Io): Promise<number> {
  const table = await requireTable(id);
  const words = DICTIONARIES[options.lang];
  if (options.json) printJson(table.template, io);
  else {
    const lines =
      table.kind === "scoring"
        ? scoringTableLines(table.template, words)
        : performanceTableLines(table.template, words);
    io.out(`${lines.join("\n")}\n`);
  }
  return EXIT.ok;
}
