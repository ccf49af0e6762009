import { newWorkbook } from "../tasks/newWorkbook";
import { writeNew } from "../workbook/xlsx/writeNew";
import { about, writeBytes } from "./files";
import { EXIT, type Io } from "./io";

/** Options of the command. */
export interface NewOptions {
  readonly output: string;
  readonly enterprise?: string;
  readonly experts?: string;
}

/** Makes a workbook for a scoring table. */
export async function makeWorkbook(
  id: string,
  { output, enterprise, experts = "" }: NewOptions,
  io: Io,
): Promise<number> {
  const names = experts.split(/[,，、]/u).map((name) => name.trim());
  const plan = await newWorkbook(id, {
    experts: names.filter((name) => name !== ""),
    enterprise: enterprise === undefined ? {} : { name: enterprise },
  });
  const bytes = await writeNew(plan);
  await about(output, () => writeBytes(output, bytes));
  io.out(`${output}\n`);
  return EXIT.ok;
}
