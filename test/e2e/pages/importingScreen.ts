import type { FrameLocator, Locator, Page } from "@playwright/test";
import { readFile } from "node:fs/promises";

/** The screens that make a template of somebody's table. */
export class ImportingScreen {
  /** @param root the page or the frame that holds the pane. */
  constructor(
    private readonly page: Page,
    readonly root: Page | FrameLocator = page,
  ) {}

  async open(): Promise<void> {
    await this.root.locator("[data-tool=importing]").click();
    await this.field("paste").waitFor({ timeout: 20_000 });
  }

  /** Pastes as a program puts it on the clipboard. */
  async paste(html: string, text: string): Promise<void> {
    await this.field("paste").evaluate(
      (element, content) => {
        const data = new DataTransfer();
        data.setData("text/html", content.html);
        data.setData("text/plain", content.text);
        element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      },
      { html, text },
    );
  }

  async choose(file: string): Promise<void> {
    await this.root.locator("[data-import=file]").setInputFiles(file);
  }

  async openTemplate(file: string, name = "表.json"): Promise<void> {
    const buffer = await readFile(file);
    await this.root.locator("[data-template-file]").setInputFiles({ name, mimeType: "application/json", buffer });
  }

  field(name: string): Locator {
    return this.root.locator(`[data-field="${name}"]`);
  }

  async show(step: "source" | "rows" | "rules" | "save"): Promise<void> {
    await this.root.locator(`[data-step="${step}"]`).click();
    await this.root.locator(`[data-import-step="${step}"]`).waitFor();
  }

  /** Unfolds a part that few look at. */
  async unfold(name: string): Promise<void> {
    await this.root.locator(`[data-fold="${name}"]:not([open]) summary`).click();
  }

  /** The rules of one kind. */
  rules(list: string): Locator {
    return this.root.locator(`[data-rules="${list}"]`);
  }

  row(id: string): Locator {
    return this.root.locator(`[data-import-row="${id}"]`);
  }

  async edit(id: string): Promise<void> {
    await this.row(id).locator("button[aria-expanded=false]").click();
  }

  /** Unfolds a block of a performance table. */
  async openBlock(title: string): Promise<void> {
    const head = this.root.locator("[data-block] h2 button").filter({ hasText: title }).first();
    if ((await head.getAttribute("aria-expanded")) !== "true") await head.click();
  }

  /** Opens the fields of an entry of a performance table. */
  async editEntry(label: string): Promise<void> {
    const entry = this.root.locator("[data-entry]").filter({ hasText: label }).first();
    await entry.locator("button[aria-expanded=false]").click();
  }

  /** What a doubtful cell of a performance table takes. */
  takes(code: string): Locator {
    return this.doubt(code).locator("select");
  }

  doubt(code: string): Locator {
    return this.root.locator(`[data-doubt="${code}"][data-state=open]`);
  }

  get openDoubts(): Locator {
    return this.root.locator("[data-doubt][data-state=open]");
  }

  get sum(): Locator {
    return this.root.locator("[data-sum]");
  }

  action(name: string): Locator {
    return this.root.locator(`[data-action="${name}"]`);
  }

  /** Saves the table's file. @returns Its path and name. */
  async save(): Promise<{ file: string; name: string }> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.action("save-template").click()]);
    return { file: await download.path(), name: download.suggestedFilename() };
  }
}
