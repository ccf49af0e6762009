import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { PanePage } from "./pane";

/** The page without Excel. */
export class BrowserPage {
  readonly pane: PanePage;

  constructor(private readonly page: Page) {
    this.pane = new PanePage(page, page);
  }

  async open(): Promise<void> {
    await this.page.goto("/browser.html");
    await this.pane.ready();
  }

  /** Saves the file. @returns Its path. */
  async save(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "保存", exact: true }).click(),
    ]);
    return download.path();
  }

  /** Opens a file through the button's file chooser. */
  async openFile(file: string, name = "saved.xlsx"): Promise<void> {
    await this.page.locator("input[type=file][accept^='.xlsx']").setInputFiles({
      name,
      mimeType: "application/octet-stream",
      buffer: await readFile(file),
    });
  }

  /** Drops a file onto the page. */
  async drop(file: string, name = "dropped.xlsx"): Promise<void> {
    const bytes = [...(await readFile(file))];
    const transfer = await this.page.evaluateHandle(
      ({ bytes: content, name: fileName }) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(content)], fileName));
        return data;
      },
      { bytes, name },
    );
    await this.page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  }
}
