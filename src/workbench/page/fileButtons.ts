import { required } from "./dom";
import type { MessageBar } from "./messages";
import { words } from "./words";
import type { Workbench } from "./workbench";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  link.download = name;
  link.click();
  // The browser has to fetch it first.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

async function open(workbench: Workbench, bar: MessageBar, file: File): Promise<void> {
  try {
    await workbench.open(file.name, new Uint8Array(await file.arrayBuffer()));
    bar.show(null);
  } catch (error) {
    console.error(error);
    bar.show(words.notOpened(file.name));
  }
}

async function save(workbench: Workbench, bar: MessageBar): Promise<void> {
  try {
    download(workbench.name, new Uint8Array(await workbench.save()));
  } catch (error) {
    console.error(error);
    bar.show(words.notSaved);
  }
}

/**
 * Sets the buttons for files going.
 * @param before Ends what is being typed; false when it cannot.
 */
export function startFileButtons(workbench: Workbench, bar: MessageBar, before: () => boolean): void {
  const chooser = required("file", HTMLInputElement);
  const on = (id: string, work: () => void) => {
    required(id, HTMLButtonElement).addEventListener("click", () => {
      if (before()) work();
    });
  };
  on("new", () => {
    workbench.create();
    bar.show(null);
  });
  on("open", () => {
    chooser.click();
  });
  on("save", () => {
    void save(workbench, bar);
  });
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    if (file) void open(workbench, bar, file);
    // The same file can then be chosen once more.
    chooser.value = "";
  });
}
