import type { FrameLocator, Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import path from "node:path";

/** The screen that puts many workbooks into one summary. */
export class ConsolidateScreen {
  /** @param root the frame in which the screen stands, if it is not the page itself. */
  constructor(
    private readonly page: Page,
    private readonly root: Page | FrameLocator = page,
  ) {}

  async open(): Promise<void> {
    await this.root.locator("[data-tool=consolidate]").press("Enter");
    await this.stage("choosing").waitFor();
  }

  stage(name: "choosing" | "reading" | "concluding" | "done"): Locator {
    return this.root.locator(`[data-screen=consolidate][data-stage=${name}]`);
  }

  /** Drops all files of a folder at once. */
  async drop(folder: string, names: readonly string[]): Promise<void> {
    const files = names.map((name) => ({ name, content: readFileSync(path.join(folder, name)).toString("base64") }));
    const transfer = await this.page.evaluateHandle((given) => {
      const data = new DataTransfer();
      for (const { name, content } of given) {
        const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    }, files);
    await this.page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  }

  /** Chooses files, or one folder with all that it contains, or a list. */
  async choose(kind: "files" | "folder" | "plan" | "targets", ...paths: readonly string[]): Promise<void> {
    await this.root.locator(`input[data-consolidate=${kind}]`).setInputFiles([...paths]);
  }

  async press(action: "consolidate" | "cancel" | "again"): Promise<void> {
    await this.root.locator(`[data-action=${action}]`).click();
  }

  part(name: "chosen" | "cancelled" | "counts" | "statistics" | "plan" | "targets" | "trouble" | "skipped"): Locator {
    return this.root.getByTestId(name);
  }

  problem(file: string): Locator {
    return this.root.locator(`[data-problem="${file}"]`);
  }

  /** Makes the page note every figure of progress that it shows. @returns What it noted so far. */
  async watchFigures(): Promise<() => Promise<readonly string[]>> {
    const noted = await this.page.evaluateHandle(() => {
      const figures: string[] = [];
      new MutationObserver(() => {
        const text = document.querySelector("[data-testid=figures]")?.textContent ?? "";
        if (text !== "" && figures.at(-1) !== text) figures.push(text);
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
      return figures;
    });
    return () => noted.jsonValue();
  }

  /** Cancels as soon as there is something to cancel. */
  async cancelAtOnce(): Promise<void> {
    await this.page.evaluate(() => {
      const observer = new MutationObserver(() => {
        const button = document.querySelector<HTMLElement>("[data-action=cancel]");
        if (!button) return;
        observer.disconnect();
        button.click();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  }

  /** Saves the summary as a workbook or as lines. @returns Its path and name. */
  async save(what: "summary" | "lines"): Promise<{ file: string; name: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.locator(`[data-action=save-${what}]`).click(),
    ]);
    return { file: await download.path(), name: download.suggestedFilename() };
  }
}
