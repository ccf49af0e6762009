/*
 * What the first screen does with tables that are not built in. It is loaded when there is one.
 */
import type { BuiltInTable } from "../../tasks/requireTable";
import { KnownTables, openAll } from "../../tasks/openAll";
import { readTemplate } from "../../tasks/ownTable";
import { standingOf } from "../../tasks/standing";
import type { GivenFile } from "../givenFile";
import { openTool } from "../pane/actions";
import type { Pane } from "../pane/pane";
import { catalogueOf, list } from "./catalogue";
import { sessionOf } from "./sessionOf";

/** Lists the table of a file; what is wrong with another file is shown where tables are made. */
export async function openTemplateFile(pane: Pane, file: GivenFile): Promise<void> {
  const { table, faults } = await readTemplate(new TextDecoder().decode(await file.arrayBuffer()));
  if (table) {
    list(catalogueOf(pane), { table, standing: await standingOf(table) });
    return;
  }
  const session = sessionOf(pane);
  session.store.set({ faults, step: "source" });
  openTool(pane, "importing");
}

/** Goes on with an own table where tables are made. */
export async function editTemplate(pane: Pane, template: BuiltInTable["template"]): Promise<void> {
  await sessionOf(pane).open(template);
  openTool(pane, "importing");
}

/** Lists the tables that the open workbook carries. */
export async function listCarried(pane: Pane): Promise<void> {
  const { open } = await openAll(await pane.surface.workbook.readSheets(), new KnownTables());
  for (const table of open) if (table.own) list(catalogueOf(pane), { table, standing: await standingOf(table) });
}
