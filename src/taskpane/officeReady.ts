/** Milliseconds until Office.js counts as missing: a blocked address leaves it pending for ever. */
const LIMIT = 10_000;
/** Milliseconds between two looks for the script, which may load after ours. */
const LOOK = 20;

/** How the meeting with Office went. */
export type OfficeState = "ready" | "no-office" | "too-old";

async function scriptLoaded(deadline: number): Promise<boolean> {
  while (typeof Office === "undefined" || typeof Office.onReady !== "function") {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
  return true;
}

/** Waits for Excel, but not for ever, and looks whether it can do what the add-in needs (ExcelApi 1.9). */
export async function officeReady(limit = LIMIT): Promise<OfficeState> {
  const deadline = Date.now() + limit;
  if (!(await scriptLoaded(deadline))) return "no-office";
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), deadline - Date.now()));
  const info = await Promise.race([Office.onReady(), late]);
  // Outside Excel the script answers as well, with no host.
  if (info?.host !== Office.HostType.Excel) return "no-office";
  return Office.context.requirements.isSetSupported("ExcelApi", "1.9") ? "ready" : "too-old";
}
