import { readFileSync } from "node:fs";
import type { PerformanceTemplate } from "../../src/core/performance/template";
import { PASTED_FORM } from "./importedForm";
import { expectGoodLooks, LOOKS } from "./looks";
import { BrowserPage } from "./pages/browserPage";
import { ImportingScreen } from "./pages/importingScreen";
import { PerformancePane } from "./pages/performancePane";
import { WorkbenchPage } from "./pages/workbench";
import { expect, test } from "./watched";

/** Key of the block of indicators, and of a cell in it by its label. */
function placesIn({ blocks }: PerformanceTemplate): { readonly block: string; readonly cells: readonly string[] } {
  for (const block of blocks)
    if (block.kind === "indicators")
      return { block: block.key, cells: block.rows.flatMap((row) => row.cells.map(({ key }) => key)) };
  throw new Error("no indicators");
}

test("a pasted performance table is corrected, saved, made a workbook, filled, saved and opened again", async ({
  page,
}) => {
  test.slow();
  const browser = new BrowserPage(page);
  await browser.open();
  const screen = new ImportingScreen(page);
  await screen.open();
  await screen.paste(PASTED_FORM.html, PASTED_FORM.text);
  // It was not said to be a performance table, and can be taken for the other kind.
  await screen.show("source");
  await expect(page.getByRole("radio", { name: "绩效表" })).toBeChecked();
  await page.getByRole("radio", { name: "评分表" }).click();
  await expect(page.getByText("原文中没有这种表。")).toBeVisible();
  await page.getByRole("radio", { name: "绩效表" }).click();

  await expect(screen.openDoubts).toHaveCount(3);
  await screen.takes("unit-unknown").selectOption("吨/年");
  await screen.takes("cell-kind").selectOption("立方米/万元");
  await screen.doubt("two-figures").getByRole("button", { name: "已核对" }).click();
  await expect(screen.openDoubts).toHaveCount(0);
  await screen.action("all").click();
  await screen.openBlock("指标");
  await screen.editEntry("新鲜水用量");
  await screen.root.locator("[data-editor] select").selectOption("万立方米/年");
  await expect(screen.field("label")).toHaveValue("新鲜水用量（万立方米/年）");
  await screen.action("done").click();
  await screen.show("save");
  await page.getByRole("button", { name: "请填写地区" }).click();
  await screen.field("place").fill("某市");
  await screen.field("maker").fill("张三");
  await expect(page.getByText("自制表，非官方").first()).toBeVisible();
  const { file, name } = await screen.save();
  expect(name).toBe("某市清洁生产审核绩效表-v1.json");
  const saved = JSON.parse(readFileSync(file, "utf8")) as PerformanceTemplate;
  expect(saved).toMatchObject({ kind: "performance", official: false, made: { by: "张三" } });
  expect(JSON.stringify(saved.blocks)).toContain("主要产品产量（吨/年）");

  await screen.action("use-template").click();
  const pane = new PerformancePane(page, page);
  await expect(page.locator("[data-standing=own]")).toBeVisible();
  const { block, cells } = placesIn(saved);
  await pane.openBlock(block);
  await pane.enter(`/indicators/${cells[2] ?? ""}/y1`, 12.5);
  const workbook = await browser.save();
  await browser.open();
  await browser.openFile(workbook);
  await pane.openBlock(block);
  await expect(pane.field(`/indicators/${cells[2] ?? ""}/y1`)).toHaveValue("12.5");
  await expect(page.locator("[data-standing=own]")).toBeVisible();

  // Another page knows nothing of it but the file; there it is listed, and changed further.
  await browser.open();
  await screen.openTemplate(file);
  const listed = browser.pane.table(saved.id);
  await expect(listed).toContainText("自制表，非官方");
  await listed.locator("summary").click();
  await expect(listed).toContainText("第 1 版，张三");
  await listed.getByRole("button", { name: /^修改/u }).click();
  await screen.openBlock("基本情况");
  await screen.editEntry("单位产品水耗");
  await screen.action("drop").click();
  await screen.show("save");
  await expect(page.getByText("第 2 版")).toBeVisible();
});

for (const { colorScheme, locale, width } of LOOKS) {
  test.describe(`${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale });
    test(`axe finds nothing on any step of a performance table, and nothing is too wide, ${width} px`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 640 });
      await new BrowserPage(page).open();
      const screen = new ImportingScreen(page);
      await screen.open();
      const look = () => expectGoodLooks(page, width);
      await screen.paste(PASTED_FORM.html, PASTED_FORM.text);
      await expect(screen.openDoubts).toHaveCount(3);
      await look();
      await screen.action("all").click();
      await screen.editEntry("COD");
      await page.locator("[data-years] summary").click();
      await look();
      await screen.show("source");
      await look();
      await screen.show("save");
      await look();
      await screen.field("place").fill("某市");
      await expect(screen.action("use-template")).toBeVisible();
      await look();
    });
  });
}

/** A performance table that stands in a sheet of the workbook, by cell. */
const SHEET = {
  A1: "某市绩效表",
  A2: "企业名称",
  A3: "职工人数（人）",
  A4: "指标",
  B4: "2022年",
  C4: "2023年",
  A5: "用电量（万度/年）",
  A6: "COD排放量（吨/年）",
} as const;

test("in Excel the performance table of the sheet on show is filled in at once", async ({ page }) => {
  test.slow();
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.typeAll(SHEET);
  const screen = new ImportingScreen(page, workbench.pane.root);
  await screen.open();
  await screen.action("read-sheet").click();
  await screen.show("save");
  await screen.field("place").fill("某市");
  await screen.action("use-template").click();
  const pane = new PerformancePane(workbench.pane.root, page);
  await expect(workbench.pane.root.locator("[data-standing=own]")).toBeVisible();
  await expect(pane.filled).toBeVisible();
  await workbench.expectNothingUnmodelled();
});
