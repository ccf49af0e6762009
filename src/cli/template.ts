import { performanceTableLines } from "../report/performance/tableLines";
import { scoringTableLines } from "../report/scoringTableLines";
import { DICTIONARIES } from "../words";
import { EXIT, type Io } from "./io";
import type { ListOptions } from "./listOptions";
import { namedTable } from "./namedTable";
import { printJson } from "./print";

/** Shows one table, named by its id or by the file of its template; as JSON, whole. */
export async function showTemplate(name: string, options: ListOptions, io: Io): Promise<number> {
  const table = await namedTable(name);
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
