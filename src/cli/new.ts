import { FaultError } from "../core/fault";
import { allPlaces } from "../core/performance/addresses";
import { planTable } from "../tasks/planTable";
import type { BuiltInTable } from "../tasks/requireTable";
import { writeNew } from "../workbook/xlsx/writeNew";
import { about, writeBytes } from "./files";
import { EXIT, type Io } from "./io";
import { namedTable } from "./namedTable";

/** Options of the command. */
export interface NewOptions {
  readonly output: string;
  readonly enterprise?: string;
  readonly experts?: string;
}

const ENTERPRISE_NAME = "enterprise.name";

function scoringEntries({ enterprise, experts = "" }: NewOptions): unknown {
  const names = experts.split(/[,，、]/u).map((name) => name.trim());
  return {
    experts: names.filter((name) => name !== ""),
    enterprise: enterprise === undefined ? {} : { name: enterprise },
  };
}

/** @throws FaultError `option-not-used` for what the table has no place for. */
function performanceEntries({ template }: BuiltInTable & { kind: "performance" }, options: NewOptions): unknown {
  const { enterprise, experts } = options;
  const { title } = template;
  if (experts !== undefined) throw new FaultError({ code: "option-not-used", option: "--experts", title });
  if (enterprise === undefined) return {};
  if (!allPlaces(template).some(({ path }) => path === `/fields/${ENTERPRISE_NAME}`)) {
    throw new FaultError({ code: "option-not-used", option: "--enterprise", title });
  }
  return { fields: { [ENTERPRISE_NAME]: enterprise } };
}

/** Makes a workbook for a table, named by its id or by the file of its template. */
export async function makeWorkbook(name: string, options: NewOptions, io: Io): Promise<number> {
  const { output } = options;
  const table = await namedTable(name);
  const entries = table.kind === "scoring" ? scoringEntries(options) : performanceEntries(table, options);
  const bytes = await writeNew(planTable(table, entries));
  await about(output, () => writeBytes(output, bytes));
  io.out(`${output}\n`);
  return EXIT.ok;
}
