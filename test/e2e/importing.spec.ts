import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Template } from "../../src/core/template";
import { PanelFolder } from "./panelFiles";
import { expectNothingWide, expectNoViolation } from "./looks";
import { PASTED } from "./importedTable";
import { BrowserPage } from "./pages/browserPage";
import { ImportingScreen } from "./pages/importingScreen";
import { PanelScreen } from "./pages/panelScreen";
import { WorkbenchPage } from "./pages/workbench";
import { expect, test } from "./watched";

const SCORES = { "1.1": "10", "1.2": "9.5", "1.3": "10", "2.1": "30", "2.2": "12", "2.3": "15" } as const;

const folder = new PanelFolder();

/** An expert's entries: the scores above, one point less for each expert before. */
function scored({ vetoes }: Template, name: string, index: number): object {
  return {
    scores: Object.fromEntries(
      Object.entries(SCORES).map(([id, points]) => [id, Number(points) - (id === "2.1" ? index : 0)]),
    ),
    vetoes: Object.fromEntries(vetoes.map(({ id }) => [id, false])),
    experts: [{ name, noInterest: true }],
    enterprise: { name: "某厂", code: "91440300MA00000000" },
  };
}

test("a pasted table is corrected, takes Shenzhen's rules, is saved, scored by three experts, put together and graded", async ({
  page,
}) => {
  test.slow();
  const browser = new BrowserPage(page);
  await browser.open();
  const screen = new ImportingScreen(page);
  await screen.open();
  await screen.paste(PASTED.html, PASTED.text);
  await expect(screen.row("1.1")).toContainText("建立清洁生产审核机构");
  await expect(screen.sum).toHaveAttribute("data-sum", "95");
  await expect(screen.doubt("points-from-sum")).toContainText("10 分");
  await screen.doubt("points-from-sum").getByRole("button", { name: "已核对" }).click();
  await screen.edit("2.3");
  await screen.field("points").fill("15");
  await expect(screen.sum).toHaveAttribute("data-sum", "100");
  await screen.action("done").click();
  await expect(screen.openDoubts).toHaveCount(0);
  await screen.show("rules");
  await page.getByRole("radio", { name: /深圳市 2025/u }).check();
  await screen.show("save");
  await expect(page.getByText("按导入补全，非内置官方表")).toBeVisible();
  const { file, name } = await screen.save();
  expect(name).toBe("深圳市自愿实施清洁生产审核验收评分表-v1.json");
  const saved = JSON.parse(readFileSync(file, "utf8")) as Template;
  expect(saved).toMatchObject({ official: false, total: 100, vetoes: { length: 5 }, panel: { min: 3 } });

  // Another page knows nothing of it but the file.
  await browser.open();
  await screen.openTemplate(file);
  const listed = browser.pane.table(saved.id);
  await expect(listed).toContainText("按导入补全");
  await browser.pane.load(saved.id);
  await expect(page.locator("[data-standing=completed]")).toBeVisible();
  for (const [id, points] of Object.entries(SCORES)) {
    await browser.pane.score(id).fill(points);
    await browser.pane.score(id).press("Enter");
  }
  await browser.pane.show("核查");
  for (const veto of saved.vetoes) {
    await browser.pane.clause(veto.id).getByRole("radio", { name: "否" }).check();
  }
  await browser.pane.writeResult();
  await expect(browser.pane.text("优秀").first()).toBeVisible();
  const workbook = await browser.save();
  await browser.open();
  await browser.openFile(workbook);
  await expect(browser.pane.score("1.2")).toHaveValue("9.5");
  await expect(page.locator("[data-standing=completed]")).toBeVisible();

  const template = folder.path("imported.json");
  copyFileSync(file, template);
  const experts = ["张三", "李四", "王五"].map((expert, index) =>
    folder.fill(expert, template, scored(saved, expert, index)),
  );
  await browser.open();
  const panel = new PanelScreen(page);
  await panel.open();
  await panel.choose(...experts);
  await expect(panel.total).toHaveText("85.5 / 100");
  await expect(panel.grade).toHaveText("优秀");
  await panel.save();
  const said = folder.panel(["张三.xlsx", "李四.xlsx", "王五.xlsx"], {}, "opinion.xlsx");
  expect(said).toMatchObject({ total: { sum: "256.5", parts: 3 }, grade: { label: "优秀" } });
});

const LOOKS = [
  ["light", "zh-CN", 320],
  ["dark", "en-US", 480],
] as const;

for (const [colorScheme, locale, width] of LOOKS) {
  test.describe(`${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale });
    test(`axe finds nothing on any step, and nothing is too wide, ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 640 });
      await new BrowserPage(page).open();
      const screen = new ImportingScreen(page);
      await screen.open();
      const look = async () => {
        await page.waitForTimeout(250);
        await expectNothingWide(page, width);
        await expectNoViolation(page);
      };
      await look();
      await screen.paste(PASTED.html, PASTED.text);
      await screen.edit("1.3");
      await look();
      await screen.show("rules");
      await screen.action("add-bands").click();
      await screen.action("add-vetoes").click();
      await look();
      await page.getByRole("radio").nth(1).check();
      await look();
      await screen.show("save");
      await look();
    });
  });
}

test("a file that is no table is told with its lines", async ({ page }, { outputDir }) => {
  await new BrowserPage(page).open();
  mkdirSync(outputDir, { recursive: true });
  const file = `${outputDir}/broken.json`;
  writeFileSync(file, '{\n  "schemaVersion": 1,\n  "kind": "scoring",\n  "id": 7\n}');
  await new ImportingScreen(page).openTemplate(file);
  const faults = page.locator("[data-template-faults]");
  await expect(faults).toContainText("第 4 行");
  await expect(faults).toContainText("应为文字");
});

/** A table that stands in a sheet of the workbook, by cell. */
const SHEET = {
  A1: "某市评分表",
  A2: "序号",
  B2: "内容",
  C2: "分值",
  D2: "得分",
  A3: "一",
  B3: "组织",
  C3: "40",
  A4: "1",
  B4: "机构健全",
  C4: "40",
  A5: "二",
  B5: "实施",
  C5: "60",
  A6: "1",
  B6: "方案落实",
  C6: "60",
  A7: "合计",
  C7: "100",
} as const;

test("in Excel the table of the sheet on show becomes an own table with rules of its own", async ({ page }) => {
  test.slow();
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  for (const [address, text] of Object.entries(SHEET)) await workbench.type(address, text);
  const screen = new ImportingScreen(page, workbench.pane.root);
  await screen.open();
  await workbench.resetTraffic();
  await screen.action("read-sheet").click();
  await expect(screen.row("2.1")).toContainText("方案落实");
  expect(await workbench.roundTrips()).toBeLessThanOrEqual(3);
  await screen.show("rules");
  await screen.field("place").fill("某市");
  await screen.action("add-bands").click();
  await screen.field("label").fill("合格");
  await screen.field("min").fill("60");
  await screen.show("save");
  await screen.action("use-template").click();
  await expect(workbench.pane.root.locator("[data-standing=own]")).toBeVisible();
  await workbench.pane.score("1.1").fill("40");
  await workbench.pane.score("1.1").press("Enter");
  await workbench.pane.score("2.1").fill("19.5");
  await workbench.pane.score("2.1").press("Enter");
  await workbench.pane.writeResult();
  await expect(workbench.pane.text("不合格").first()).toBeVisible();
  await workbench.expectNothingUnmodelled();
});
