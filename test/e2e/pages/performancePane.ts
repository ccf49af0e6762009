import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";

/** The screens of a performance table. */
type Tab = "指标" | "台账" | "可行性" | "系数" | "核对" | "结果";

/** The pane with a performance table, in its frame beside the workbook or as a page of its own. */
export class PerformancePane {
  constructor(
    readonly root: Page | FrameLocator,
    private readonly page: Page,
  ) {}

  get filled(): Locator {
    return this.root.getByTestId("filled");
  }

  get found(): Locator {
    return this.root.getByTestId("found");
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole("button", { name });
  }

  field(path: string): Locator {
    return this.root.locator(`[data-path="${path}"]`);
  }

  spot(row: number, column: number): Locator {
    return this.root.locator(`[data-spot="${row}.${column}"]`);
  }

  /** The preview of what was pasted. */
  get preview(): Locator {
    return this.root.getByRole("region", { name: "将要填入的内容" });
  }

  get doubts(): Locator {
    return this.root.locator("[data-doubts]");
  }

  /** A medium/high-cost option on the screen of feasibility. */
  option(number: string): Locator {
    return this.root.locator(`[data-option="${number}"]`);
  }

  /** The row of a finding that leads to its cell. */
  finding(text: RegExp): Locator {
    return this.root.locator("[data-severity] li button").filter({ hasText: text }).first();
  }

  findings(severity: "error" | "warning" | "info"): Locator {
    return this.root.locator(`[data-severity="${severity}"] > ul > li`);
  }

  async show(tab: Tab): Promise<void> {
    await this.root.getByRole("tab", { name: new RegExp(`^${tab}`, "u") }).click();
  }

  /** Loads a table from the list of performance tables. */
  async load(id: string): Promise<void> {
    await this.root.getByRole("button", { name: "绩效表", exact: true }).click();
    await this.root
      .locator(`[data-table="${id}"]`)
      .getByRole("button", { name: /^载入这张表/u })
      .click();
    await expect(this.filled).toBeVisible({ timeout: 20_000 });
  }

  /** Opens a block of the form. */
  async openBlock(key: string): Promise<void> {
    const head = this.root.locator(`[data-block="${key}"] [aria-expanded]`);
    if ((await head.getAttribute("aria-expanded")) !== "true") await head.click();
    await expect(head).toHaveAttribute("aria-expanded", "true");
  }

  /** Puts a text on the clipboard and pastes it where the keyboard is. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press("Control+v");
  }

  /** Pastes several cells into a field of the form, looks at what they become, and takes them. */
  async pasteBlock(block: string, path: string, text: string): Promise<void> {
    await this.openBlock(block);
    await this.field(path).focus();
    await this.paste(text);
    await this.take();
  }

  /** Takes what was pasted, as the preview shows it. */
  async take(): Promise<void> {
    await this.button(/^填入 \d+ 格$/u).click();
  }

  /** Types an entry and leaves its field. */
  async enter(path: string, value: string | number): Promise<void> {
    await this.field(path).fill(String(value));
    await this.field(path).press("Tab");
  }

  /** Until everything is in the workbook. */
  async inStep(): Promise<void> {
    await expect(this.root.getByRole("status").filter({ hasText: "已与表格同步" })).toBeVisible();
  }

  /** Writes the result, saying yes to what will change. */
  async writeResult(): Promise<void> {
    await this.show("结果");
    await this.button("写入工作簿").click();
    await expect(this.root.getByRole("region", { name: "将写入的内容" })).toBeVisible();
    await this.button("确认写入").click();
    await expect(this.root.getByText("结果已写入工作簿。")).toBeVisible();
  }
}
