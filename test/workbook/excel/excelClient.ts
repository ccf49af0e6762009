import { openExcel as open } from "../../workbench/excelClient";

type Opened = Awaited<ReturnType<typeof open>>;

const opened: Opened[] = [];

/** A fresh Excel in memory, with the real client where the adapter looks for it: in the global scope. */
export async function openExcel(): Promise<Opened> {
  const excel = await open();
  opened.push(excel);
  Object.assign(globalThis, { Excel: excel.Excel });
  return excel;
}

// What the host does not model would be a test that passes for the wrong reason.
afterEach(() => {
  const unmodelled = opened.splice(0).flatMap(({ host }) => host.unmodelled);
  expect(unmodelled).toEqual([]);
});
