import { expect, type Locator, type Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { PanePage } from "./pane";

/** The workbench: a workbook in the page, and the add-in's own page in a frame. */
export class WorkbenchPage {
  readonly pane: PanePage;

  constructor(private readonly page: Page) {
    this.pane = new PanePage(page.frameLocator('iframe[title="任务窗格"]'), page);
  }

  async open(): Promise<void> {
    await this.page.goto("/workbench.html");
    await this.pane.ready();
  }

  cell(address: string): Locator {
    return this.page.locator(`[data-address="${address}"]`);
  }

  async sheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
  }

  /** Types into a cell as a person does. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Types into several cells, by their addresses. */
  async typeAll(cells: Readonly<Record<string, string>>): Promise<void> {
    for (const [address, text] of Object.entries(cells)) await this.type(address, text);
  }

  async ribbon(name: "打开窗格" | "新建评分表" | "检查" | "写入结果"): Promise<void> {
    await this.page.getByRole("toolbar", { name: "清评" }).getByRole("button", { name }).click();
    await this.pane.ready();
  }

  async level(level: "最新" | "1.7"): Promise<void> {
    await this.page.getByLabel("Excel 版本").selectOption({ label: level });
  }

  /** Saves the workbook. @returns The file's path. */
  async save(): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "保存", exact: true }).click(),
    ]);
    return download.path();
  }

  /** Opens a file in the place of the workbook. */
  async reopen(file: string): Promise<void> {
    await this.page.locator("input[type=file]").setInputFiles({
      name: "saved.xlsx",
      mimeType: "application/octet-stream",
      buffer: await readFile(file),
    });
    await this.pane.ready();
  }

  /** What the host was asked for and does not model. */
  async unmodelled(): Promise<readonly string[]> {
    return this.page.evaluate(() => [
      ...(window.workbench?.unmodelled ?? ["no workbench"]),
      ...(window.workbench?.refused ?? []),
    ]);
  }

  /** Batches the add-in waited for since the last load or reset. */
  async roundTrips(): Promise<number> {
    return this.page.evaluate(() => window.workbench?.roundTrips ?? -1);
  }

  async resetTraffic(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.reset());
  }

  async expectNothingUnmodelled(): Promise<void> {
    expect(await this.unmodelled()).toEqual([]);
  }
}
