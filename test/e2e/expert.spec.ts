import { checkFile } from "./commandLine";
import { BrowserPage } from "./pages/browserPage";
import type { PanePage } from "./pages/pane";
import { WorkbenchPage } from "./pages/workbench";
import { ITEMS, TABLE } from "./table";
import { expect, test } from "./watched";

/** A page that holds the pane, and how its workbook is saved and opened again. */
interface Place {
  readonly pane: PanePage;
  open(): Promise<void>;
  save(): Promise<string>;
  reopen(file: string): Promise<void>;
}

/** Half a point less than the maximum for every fifth item that permits it. */
const SCORES = ITEMS.map(({ max, hasLevels }, index) => (index % 5 === 0 && !hasLevels ? max - 0.5 : max));
const TOTAL = SCORES.reduce((sum, score) => sum + score, 0);

/** Scores every item with the number keys, Enter and the arrows alone. */
async function scoreByKeyboard(pane: PanePage): Promise<void> {
  await expect(pane.score("1.1")).toBeFocused();
  for (const [index, score] of SCORES.entries()) {
    const item = ITEMS[index];
    await expect(pane.score(item?.id ?? "")).toBeFocused();
    await pane.type(String(score));
    await pane.press(index % 2 === 0 ? "Enter" : "ArrowDown");
  }
}

/** Goes to a screen by the keyboard: up to the tabs, along them, and in. */
async function tabTo(pane: PanePage, name: RegExp): Promise<void> {
  const tab = pane.tab(name);
  await tab.focus();
  await pane.press("Enter");
  await expect(tab).toHaveAttribute("aria-selected", "true");
}

async function vetoByKeyboard(pane: PanePage): Promise<void> {
  await tabTo(pane, /^核查/u);
  const veto = pane.clause("v1");
  await veto.getByRole("radio", { name: "未核查" }).focus();
  await pane.press("ArrowLeft");
  await pane.press("ArrowLeft");
  await expect(veto.getByRole("radio", { name: "是" })).toBeChecked();
  await expect(pane.grade).toHaveText("不合格");
  await pane.press("ArrowRight");
  await expect(veto.getByRole("radio", { name: "否" })).toBeChecked();
  await expect(pane.grade).toHaveText("良好");
}

async function writeByKeyboard(pane: PanePage): Promise<void> {
  await tabTo(pane, /^结果/u);
  await pane.button("写入工作簿").press("Enter");
  await pane.button("确认写入").press("Enter");
  await expect(pane.text("结果已写入工作簿。")).toBeVisible();
}

async function wholeTable(place: Place): Promise<void> {
  const { pane } = place;
  await place.open();
  await pane.table(TABLE).getByRole("button", { name: /^载入/u }).press("Enter");
  await scoreByKeyboard(pane);
  await expect(pane.points).toHaveText(`${TOTAL} / 100`);
  await vetoByKeyboard(pane);
  await writeByKeyboard(pane);
  const file = await place.save();
  const checked = checkFile(file);
  expect([checked.total, checked.grade?.label]).toEqual([TOTAL, "良好"]);
  expect(checked.findings.filter(({ code }) => code === "result-altered")).toEqual([]);
  await place.reopen(file);
  await expect(pane.points).toHaveText(`${TOTAL} / 100`);
  await expect(pane.grade).toHaveText("良好");
}

test("in Excel: all items by keyboard, a veto set and cleared, written, saved, opened again", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await wholeTable({
    pane: workbench.pane,
    open: () => workbench.open(),
    save: () => workbench.save(),
    reopen: (file) => workbench.reopen(file),
  });
  await workbench.expectNothingUnmodelled();
});

test("without Excel: the same on a file", async ({ page }) => {
  const browser = new BrowserPage(page);
  await wholeTable({
    pane: browser.pane,
    open: () => browser.open(),
    save: () => browser.save(),
    reopen: async (file) => {
      await browser.open();
      await browser.openFile(file);
    },
  });
});

test("undo takes entries back one by one, in the pane and in the workbook", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await pane.load(TABLE);
  await pane.type("7.5");
  await pane.press("Enter");
  await pane.type("2");
  await pane.press("Enter");
  await expect(pane.points).toHaveText("9.5 / 100");
  await pane.press("Control+z");
  await expect(pane.points).toHaveText("7.5 / 100");
  await expect(pane.score("1.2")).toBeFocused();
  await pane.press("Control+z");
  await expect(pane.points).toHaveText("0 / 100");
  await workbench.sheet("评分表");
  await expect(workbench.cell("G5")).toHaveText("");
});

test("a written result is taken back", async ({ page }) => {
  const browser = new BrowserPage(page);
  const { pane } = browser;
  await browser.open();
  await pane.load(TABLE);
  await pane.type("7.5");
  await pane.press("Enter");
  await pane.writeResult();
  await pane.button("恢复到写入之前").click();
  await expect(pane.text("已恢复到写入之前。")).toBeVisible();
  expect(checkFile(await browser.save()).provisional).toBe(7.5);
});

test("a unit typed with its number is found, led to and mended", async ({ page }) => {
  const browser = new BrowserPage(page);
  const { pane } = browser;
  await browser.open();
  await pane.load(TABLE);
  await pane.type("8分");
  await pane.press("Enter");
  await pane.show("检查");
  await pane.findings("error").getByRole("button").first().click();
  await expect(pane.score("1.1")).toBeFocused();
  await pane.show("检查");
  await pane.button("改为 8").click();
  await expect(pane.points).toHaveText("8 / 100");
  await expect(pane.findings("error")).toHaveCount(0);
});

test("unsaved work is not replaced unasked, and a dropped file is opened", async ({ page }) => {
  const browser = new BrowserPage(page);
  const { pane } = browser;
  await browser.open();
  await pane.load(TABLE);
  await pane.type("6");
  await pane.press("Enter");
  const file = await browser.save();
  await pane.score("1.1").fill("5");
  await pane.score("1.1").press("Enter");
  await browser.drop(file);
  await pane.button("取消").click();
  await expect(pane.points).toHaveText("5 / 100");
  await browser.drop(file);
  await pane.button("放弃改动并继续").click();
  await expect(pane.points).toHaveText("6 / 100");
});

test("a file that is no workbook of ours is refused in one sentence, and the open one stays", async ({ page }) => {
  const browser = new BrowserPage(page);
  const { pane } = browser;
  await browser.open();
  await pane.load(TABLE);
  await browser.save();
  await browser.openFile("README.md", "说明.xlsx");
  await expect(pane.text(/说明\.xlsx.*不是 Excel 工作簿/u)).toBeVisible();
  await expect(pane.points).toHaveText("0 / 100");
});

test("language and looks are remembered, and nothing else is stored", async ({ page }) => {
  const browser = new BrowserPage(page);
  await browser.open();
  await browser.pane.button("English").click();
  await expect(browser.pane.text("Choose a table")).toBeVisible();
  await page.reload();
  await expect(browser.pane.text("Choose a table")).toBeVisible();
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  expect(stored).toEqual({ local: ["qingping.interface"], session: [], cookies: "", databases: 0 });
});
