import { loadEngine } from "./engine";
import { hooksOf } from "./hooks";
import { words } from "./words";
import { WorkbenchPage } from "./workbenchPage";

async function start(): Promise<void> {
  const { workbench } = new WorkbenchPage(await loadEngine());
  window.workbench = hooksOf(workbench);
}

start().catch((error: unknown) => {
  console.error(error);
  document.body.textContent = words.failed;
});
