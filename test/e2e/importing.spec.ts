import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Template } from "../../src/core/template";
import { PanelFolder } from "./panelFiles";
import { expectGoodLooks, LOOKS } from "./looks";
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

for (const { colorScheme, locale, width } of LOOKS) {
  test.describe(`${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale });
    test(`axe finds nothing on any step, and nothing is too wide, ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 640 });
      await new BrowserPage(page).open();
      const screen = new ImportingScreen(page);
      await screen.open();
      const look = () => expectGoodLooks(page, width);
      await look();
      await screen.paste(PASTED.html, PASTED.text);
      await screen.edit("1.3");
      await look();
      await screen.unfold("columns");
      await screen.action("add-metric").click();
      await look();
      await screen.show("rules");
      await screen.action("add-bands").click();
      await screen.action("add-vetoes").click();
      await screen.unfold("rare-rules");
      for (const list of ["eligibility", "gates", "conditions"]) await screen.action(`add-${list}`).click();
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
  await workbench.typeAll(SHEET);
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

  // A second version is not put beside the first one, and what to do is said.
  await workbench.pane.button("换一张表").click();
  await workbench.pane.button(/^修改/u).click();
  await screen.show("rules");
  await screen.field("failing").fill("不通过");
  await screen.show("save");
  await screen.action("use-template").click();
  await expect(workbench.pane.text(/已有“某市评分表”第 1 版.*要用第 2 版，请在新的工作簿中载入/u)).toBeVisible();
  await workbench.expectNothingUnmodelled();
});

/** Whose first column no heading explains, and whose grade is above all its points. */
const ODD = [
  "归口\t序号\t内容\t核定\t得分",
  "组织管理\t1\t机构健全\t10\t",
  "组织管理\t2\t废水年达标率\t5\t",
  "方案实施\t3\t方案落实\t5\t",
  "合计\t\t\t20\t",
  "说明：60分以上为合格。",
].join("\n");

test("columns, figures, clauses and facts are said by the person and reach whoever scores", async ({ page }) => {
  test.slow();
  const browser = new BrowserPage(page);
  await browser.open();
  const screen = new ImportingScreen(page);
  await screen.open();
  await screen.paste("", ODD);
  await screen.field("column-1").selectOption({ label: "大项" });
  await screen.field("column-3").selectOption({ label: "内容" });
  await screen.field("column-4").selectOption({ label: "分值" });
  await expect(screen.row("1")).toContainText("组织管理");
  await expect(screen.row("2.1")).toContainText("方案落实");
  await screen.edit("1.2");
  await screen.action("add-metric").click();
  await screen.field("metric-name").fill("废水年达标率");
  await screen.field("metric-unit").fill("%");
  await screen.field("metric-rules").fill("5 ≥97");
  await expect(screen.row("1.2")).not.toContainText("没有读懂");
  await screen.field("metric-rules").fill("0-5 ≥97\n0 <97");
  await screen.show("rules");
  await screen.field("place").fill("某市");
  const grade = screen.rules("bands");
  await expect(grade).toContainText("下限高于全表最高分");
  await grade.getByRole("button", { name: /^修改/u }).click();
  await screen.field("min").fill("12");
  await expect(grade).not.toContainText("下限高于全表最高分");
  await screen.action("add-vetoes").click();
  await screen.rules("vetoes").locator("[data-field=text]").fill("总分过低");
  await screen.rules("vetoes").locator("[data-field=totalBelow]").fill("10");
  await screen.unfold("rare-rules");
  for (const [list, text] of [
    ["eligibility", "两年内完成审核"],
    ["gates", "碳审核专章"],
    ["conditions", "已达标排放"],
  ] as const) {
    await screen.action(`add-${list}`).click();
    await screen.rules(list).locator("[data-field=text]").fill(text);
  }
  await screen.rules("conditions").locator("[data-field=items]").selectOption({ label: "2.1 方案落实" });
  await screen.show("save");
  await screen.action("use-template").click();
  const { pane } = browser;
  await pane.score("1.1").fill("2");
  await pane.score("1.2").fill("5");
  await pane.field("/metrics/1.2/value").fill("96");
  await pane.press("Tab");
  await expect(pane.text("按该指标应得 0 分")).toBeVisible();
  await pane.show("核查");
  for (const id of ["g1", "e1", "c1"]) await expect(pane.clause(id)).toBeVisible();
  await expect(pane.clause("v1")).toContainText("总分过低");
});

test("official rules in a form of ours are never shown as an official form", async ({ page }) => {
  const browser = new BrowserPage(page);
  await browser.open();
  await expect(browser.pane.table("anhui-2007").locator("[data-standing=official]")).toHaveText("官方");
  await expect(browser.pane.table("tianjin-2009").locator("[data-standing]")).toHaveText("官方条文，自制表式");
  await browser.pane.table("tianjin-2009").getByRole("button", { name: /^载入/u }).click();
  // The list with its badges is gone; what is left stands above the table.
  await expect(page.locator("[data-standing]")).toHaveCount(1);
  await expect(page.locator("[data-standing]")).toHaveText("官方条文，自制表式");
});
