import { FaultError } from "../../core/fault";
import type { Finding } from "../../core/finding";
import type { PreparedResult } from "../../tasks/grade";
import type { Wanted } from "../../tasks/tableOf";
import type { Action } from "../surface";
import { meantEntry } from "./meantEntry";
import type { Pane } from "./pane";
import type { Tool } from "./state";

/** Opens the workbook's table; where there are several the person chooses. */
async function openOrAsk(pane: Pane): Promise<void> {
  try {
    await pane.open();
  } catch (error) {
    if (!(error instanceof FaultError) || error.fault.code !== "several-tables") throw error;
    pane.ask(error.fault.ids);
  }
}

/** Looks for a table in the workbook; a workbook without one is nothing wrong. */
async function recognise(pane: Pane): Promise<void> {
  try {
    await openOrAsk(pane);
  } catch (error) {
    if (!(error instanceof FaultError) || error.fault.code !== "not-ours") throw error;
  }
}

/** Begins with the workbook's own table, and with what the ribbon's button asked for. */
export async function begin(pane: Pane, action: Action): Promise<void> {
  const look = async () => {
    await pane.listen();
    if (pane.surface.file === null) await recognise(pane);
  };
  await pane.work("opening", () => pane.whenFree(look));
  pane.store.set({ isReady: true });
  if (action === "new") await pane.leave();
  if (action === "check" && pane.store.get().table) await checkAgain(pane);
  if (action === "result") pane.show("result");
}

/** Adds a table, built in or somebody's own, to the workbook, with entries where a sample is wanted, and opens it. */
export async function loadTable(pane: Pane, wanted: Wanted, entries: unknown = {}): Promise<void> {
  const isLoaded = await pane.work(
    "loading",
    async () => {
      const { loadTemplateInto } = await pane.start();
      if (pane.surface.file) pane.forgetTables();
      await loadTemplateInto(pane.surface.workbook, wanted, entries);
      await pane.open(typeof wanted === "string" ? wanted : wanted.template.id);
    },
    "loaded",
  );
  const open = pane.store.get().table?.open;
  if (!isLoaded || !open) return;
  const { beginning, firstFieldOf } = await pane.start();
  pane.show(beginning(open).screens[0]);
  pane.focusOn(firstFieldOf(open));
}

/** Shows a tool in the place of the tables, or these again. */
export function openTool(pane: Pane, tool: Tool | null): void {
  pane.store.set({ tool });
}

/** Opens one of several tables. */
export async function chooseTable(pane: Pane, templateId: string): Promise<void> {
  await pane.work("opening", () => pane.open(templateId));
}

/** Opens a file in the place of the present one, which stays when the new one cannot be used. */
export async function openFile(pane: Pane, name: string, bytes: Uint8Array): Promise<void> {
  const { file } = pane.surface;
  if (!file) return;
  const isOpen = await pane.work(
    "opening",
    async () => {
      const takeBack = await file.open(name, bytes);
      pane.forgetTables();
      try {
        await openOrAsk(pane);
      } catch (error) {
        takeBack();
        throw error;
      }
    },
    "opened",
  );
  if (!isOpen && pane.store.get().problem) pane.store.set({ problemFile: name });
}

/** The file with all changes, to be handed to the browser; null when it could not be made. */
export async function saveFile(pane: Pane): Promise<{ name: string; bytes: Uint8Array } | null> {
  const { file } = pane.surface;
  const saved: { name: string; bytes: Uint8Array }[] = [];
  await pane.work(
    "saving",
    () => Promise.resolve(file && saved.push({ name: file.name, bytes: file.save() })).then(() => undefined),
    "saved",
  );
  return saved[0] ?? null;
}

/** Reads everything again and shows what was found. */
export async function checkAgain(pane: Pane): Promise<void> {
  if (await pane.work("checking", () => pane.refresh(), "checked")) pane.show("check");
}

/** What writing the result would change; null when that cannot be said, and the pane shows why. */
export async function prepare(pane: Pane): Promise<PreparedResult | null> {
  const prepared: PreparedResult[] = [];
  await pane.work("checking", async () => {
    await pane.refresh();
    const { prepareResult } = await pane.start();
    prepared.push(await prepareResult(pane.surface.workbook, pane.store.get().table?.open.template.id));
  });
  return prepared[0] ?? null;
}

/** Writes the result into the workbook. */
export async function writeResult(pane: Pane): Promise<void> {
  const id = pane.store.get().table?.open.template.id;
  const isWritten = await pane.work(
    "writing",
    async () => {
      const { grade } = await pane.start();
      await grade(pane.surface.workbook, id);
      await pane.refresh();
    },
    "written",
  );
  if (isWritten) pane.store.set({ canRestore: pane.surface.workbook.canRestore() });
}

/** Takes the written result back. */
export async function restore(pane: Pane): Promise<void> {
  const isRestored = await pane.work(
    "restoring",
    async () => {
      await pane.surface.workbook.restore();
      await pane.refresh();
    },
    "restored",
  );
  if (isRestored) pane.store.set({ canRestore: false });
}

/** Marks the cells with findings, or takes the marks away. */
export async function mark(pane: Pane, isMarked: boolean): Promise<void> {
  const isDone = await pane.work(
    "marking",
    async () => {
      await pane.refresh();
      const { markFindings } = await pane.start();
      const table = pane.store.get().table;
      if (table) await markFindings(pane.surface.workbook, table.open, isMarked ? table.report.findings : []);
    },
    isMarked ? "marked" : "unmarked",
  );
  if (isDone) pane.store.set({ isMarked });
}

/** Shows where something stands: its field in the pane, its cell in the sheet. */
export async function reveal(pane: Pane, finding: Pick<Finding, "path" | "at">): Promise<void> {
  const open = pane.store.get().table?.open;
  if (!open) return;
  const { placeIn } = await pane.start();
  const place = placeIn(open, finding.path);
  if (place) {
    pane.show(place.screen);
    if (place.section !== null) pane.openSection(place.section);
    if (place.row !== undefined) pane.openRow(place.row);
    pane.focusOn(place.path);
  }
  const { at } = finding;
  if (at) await pane.work("opening", () => pane.surface.workbook.goTo(at));
}

/** Corrects the entries whose meaning is certain. */
export function fixAll(pane: Pane, findings: readonly Finding[]): void {
  for (const finding of findings) {
    const value = meantEntry(finding);
    if (value !== null) pane.enter(finding.path, value);
    pane.settle();
  }
}
