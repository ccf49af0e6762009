import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { expectGoodLooks, LOOKS, NOTHING_MEANT } from "./looks";
import { BrowserPage } from "./pages/browserPage";
import { PanelScreen } from "./pages/panelScreen";
import { WorkbenchPage } from "./pages/workbench";
import { PanelFolder } from "./panelFiles";
import { expect, test } from "./watched";

const EXPERTS = [
  { name: "欧阳专家" },
  { name: "诸葛专家", lost: { "1.1": 1 } },
  { name: "司马专家", lost: { "1.1": 8, "1.5": 0.5 }, veto: true },
] as const;
const NAMES = EXPERTS.map(({ name }) => `${name}.xlsx`);
const CLEARING = { reason: "复测厂界臭气达标", by: "欧阳专家" };

const folder = new PanelFolder();
test.describe.configure({ mode: "serial" });
test.beforeAll(() => {
  test.setTimeout(180_000);
  for (const expert of EXPERTS) folder.make(expert);
});

const files = () => NAMES.map((name) => folder.path(name));

async function cellsOf(file: string): Promise<unknown> {
  return new XlsxWorkbook(readFileSync(file)).readSheets();
}

async function clear(page: Page, screen: PanelScreen): Promise<void> {
  const veto = screen.clause("v1");
  await veto.getByRole("button", { name: /^排除/u }).press("Enter");
  await page.keyboard.type(CLEARING.reason);
  await page.keyboard.press("Enter");
  // Without a name nothing is cleared.
  await expect(veto).toHaveAttribute("data-state", "holds");
  await page.keyboard.press("Tab");
  await page.keyboard.type(CLEARING.by);
  await page.keyboard.press("Enter");
  await expect(veto).toHaveAttribute("data-state", "cleared");
}

test("three experts' files become one opinion: a veto cleared, points agreed, saved as the command line writes it", async ({
  page,
}) => {
  await new BrowserPage(page).open();
  const screen = new PanelScreen(page);
  await screen.open();
  await screen.choose(...files());
  await expect(screen.grade).toHaveText("不合格");
  await expect(screen.expert("司马专家.xlsx")).toContainText("总分 91.5");
  await expect(screen.disputed).toHaveCount(1);
  await expect(screen.row("1.1")).toContainText("极差8");
  await clear(page, screen);
  await expect(screen.grade).not.toHaveText("不合格");
  await expect(screen.findings(CLEARING.reason)).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "撤销排除" })).toBeFocused();
  const said = folder.panel(NAMES, { vetoes: { v1: CLEARING } }, "opinion.xlsx");
  await expect(screen.grade).toHaveText(said.grade?.label ?? "");
  await expect(screen.total).toHaveText("96.8333… / 100");
  expect(said.total).toMatchObject({ sum: "290.5", parts: 3 });
  const { file, name } = await screen.save();
  expect(name).toBe("清洁生产审核专家组评审意见-某某精细化工有限公司.xlsx");
  expect(await cellsOf(file)).toEqual(await cellsOf(folder.path("opinion.xlsx")));
});

test("agreed points and method change the figure as the command line's do", async ({ page }) => {
  await new BrowserPage(page).open();
  const screen = new PanelScreen(page);
  await screen.open();
  await screen.choose(...files());
  await page.getByRole("radio", { name: "商定" }).check();
  await expect(screen.total).toHaveText("- / 100");
  await screen.agreed("1.1").fill("7");
  await screen.agreed("1.5").fill("99");
  await expect(screen.row("1.5")).toContainText("不合评分表的规定");
  await screen.agreed("1.5").fill("2");
  await page.getByLabel("专家组组长").fill("欧阳专家");
  const decisions = { method: "agreed", leader: "欧阳专家", agreed: { "1.1": 7, "1.5": 2 } };
  const said = folder.panel(NAMES, decisions, "agreed.xlsx");
  await expect(screen.total).toHaveText(`${said.total?.value ?? ""} / 100`);
  expect(await cellsOf((await screen.save()).file)).toEqual(await cellsOf(folder.path("agreed.xlsx")));
});

test("files can be dropped, taken out and refused; a recusal is told; a look at the tables loses nothing", async ({
  page,
}) => {
  const browser = new BrowserPage(page);
  await browser.open();
  const screen = new PanelScreen(page);
  await screen.open();
  await browser.drop(folder.path(NAMES[0] ?? ""), "甲.xlsx");
  await browser.drop(folder.path("decisions.json"), "x.xlsx");
  await expect(screen.expert("甲.xlsx")).toContainText("欧阳专家");
  await expect(page.locator("[data-aside]")).toContainText("x.xlsx");
  await screen.choose(...files().slice(1));
  await screen
    .expert(NAMES[2] ?? "")
    .getByRole("checkbox")
    .check();
  await expect(screen.expert(NAMES[2] ?? "")).toContainText("不计入");
  await expect(screen.findings("应当回避")).toHaveCount(1);
  await page.getByRole("button", { name: "返回" }).click();
  await expect(page.locator("[data-table]").first()).toBeVisible();
  await screen.open();
  await expect(screen.expert(NAMES[2] ?? "")).toContainText("不计入");
  await page.getByRole("button", { name: "移除 甲.xlsx" }).click();
  await expect(screen.expert("甲.xlsx")).toHaveCount(0);
  await page.getByRole("button", { name: "全部清除" }).click();
  await expect(screen.total).toHaveCount(0);
});

test("in Excel's pane the same screen stands beside the workbook", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const { pane } = workbench;
  await pane.button("汇总专家评分").click();
  await expect(pane.text("也可以把 .xlsx 文件拖到这里")).toBeVisible();
  await pane.button("返回").click();
  await pane.ready();
  await workbench.expectNothingUnmodelled();
});

for (const { locale, colorScheme, width } of LOOKS) {
  test.describe(locale, () => {
    test.use({ locale, colorScheme });
    test(`axe finds nothing and nothing is too wide, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await new BrowserPage(page).open();
      const look = async (name: string) => {
        await expectGoodLooks(page, width, NOTHING_MEANT);
        await page.screenshot({ path: `out/screens/pane/panel-${name}-${width}-${locale}.png` });
      };
      await look("start");
      const screen = new PanelScreen(page);
      await screen.open();
      await look("empty");
      await screen.choose(...files(), folder.path("decisions.json"));
      await expect(screen.total).toBeVisible();
      await look("experts");
      await screen.row("1.1").scrollIntoViewIfNeeded();
      await look("items");
      await page.locator("[data-action=all-rows]").click();
      await look("all");
      await page.locator("[data-action=all-rows]").click();
      await screen.clause("v1").getByRole("button").click();
      await screen.clause("v1").scrollIntoViewIfNeeded();
      await look("veto");
      await page.locator("[data-panel-findings]").scrollIntoViewIfNeeded();
      await look("findings");
    });
  });
}
