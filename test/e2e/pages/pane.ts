import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";

/** The pane, in its frame beside the workbook or as a page of its own. */
export class PanePage {
  constructor(
    readonly root: Page | FrameLocator,
    private readonly page: Page,
  ) {}

  get points(): Locator {
    return this.root.getByTestId("points");
  }

  get grade(): Locator {
    return this.root.getByTestId("grade");
  }

  /** The pane as soon as it shows either the tables or an open table. */
  async ready(): Promise<void> {
    await expect(this.root.locator("[data-table], [data-screen]").first()).toBeVisible({ timeout: 20_000 });
  }

  table(id: string): Locator {
    return this.root.locator(`[data-table="${id}"]`);
  }

  async load(id: string): Promise<void> {
    await this.table(id)
      .getByRole("button", { name: /^载入这张表/u })
      .click();
    // Scoring can begin at once: the first field has the keyboard.
    await expect(this.root.locator("input[data-path]").first()).toBeFocused();
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole("button", { name });
  }

  tab(name: string | RegExp): Locator {
    return this.root.getByRole("tab", { name });
  }

  async show(tab: "信息" | "评分" | "核查" | "检查" | "结果"): Promise<void> {
    await this.tab(new RegExp(`^${tab}`, "u")).click();
  }

  /** The field of an item's score. */
  score(id: string): Locator {
    return this.root.locator(`input[data-path="/scores/${id}"]`);
  }

  field(path: string): Locator {
    return this.root.locator(`input[data-path="${path}"]`);
  }

  clause(id: string): Locator {
    return this.root.locator(`[data-clause="${id}"]`);
  }

  text(text: string | RegExp): Locator {
    return this.root.getByText(text);
  }

  findings(severity: "error" | "warning" | "info"): Locator {
    return this.root.locator(`[data-severity="${severity}"] li`);
  }

  /** Until everything typed is in the workbook. */
  async inStep(): Promise<void> {
    await expect(this.root.getByRole("status").filter({ hasText: "已与表格同步" })).toBeVisible();
  }

  /** Types into whatever has the keyboard. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Writes the result, saying yes to what will change. */
  async writeResult(): Promise<void> {
    await this.show("结果");
    await this.button("写入工作簿").click();
    await this.button("确认写入").click();
    await expect(this.text("结果已写入工作簿。")).toBeVisible();
  }
}
