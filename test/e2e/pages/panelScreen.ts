import type { Locator, Page } from "@playwright/test";

/** The screen that puts experts' sheets together. */
export class PanelScreen {
  constructor(private readonly page: Page) {}

  get total(): Locator {
    return this.page.getByTestId("panel-total");
  }

  get grade(): Locator {
    return this.page.getByTestId("panel-grade");
  }

  async open(): Promise<void> {
    await this.page.locator("[data-tool=panel]").press("Enter");
    await this.page.locator("[data-screen=panel]").waitFor();
  }

  async choose(...files: readonly string[]): Promise<void> {
    await this.page.locator("[data-panel-files]").setInputFiles([...files]);
  }

  expert(file: string): Locator {
    return this.page.locator(`[data-expert-file="${file}"]`);
  }

  get disputed(): Locator {
    return this.page.locator("[data-rows=disputed] li[data-row]");
  }

  row(id: string): Locator {
    return this.page.locator(`[data-row="${id}"]`);
  }

  agreed(id: string): Locator {
    return this.page.locator(`input[data-agreed="${id}"]`);
  }

  clause(id: string): Locator {
    return this.page.locator(`[data-clause="${id}"]`);
  }

  findings(text: string | RegExp): Locator {
    return this.page.locator("[data-panel-findings] li").filter({ hasText: text });
  }

  /** Saves the opinion. @returns Its path and name. */
  async save(): Promise<{ file: string; name: string }> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.locator("[data-action=save-opinion]").click(),
    ]);
    return { file: await download.path(), name: download.suggestedFilename() };
  }
}
