import type { Page } from "@playwright/test";
import { expectGoodLooks, expectNothingWide, expectNoViolation, LOOKS } from "./looks";
import { BrowserPage } from "./pages/browserPage";
import { PerformancePane } from "./pages/performancePane";
import { expect, test } from "./watched";

const SCREENS = ["信息", "评分", "核查", "检查", "结果"] as const;

for (const theme of ["浅色", "深色", "高对比度"]) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const browser = new BrowserPage(page);
    await browser.open();
    await page.getByLabel("外观").selectOption({ label: theme });
    await expectNoViolation(page);
    await browser.pane.button("用示例数据试一试").click();
    await expect(browser.pane.points).toBeVisible();
    await browser.pane.score("1.1").fill("99");
    await browser.pane.score("1.1").press("Enter");
    for (const screen of SCREENS) {
      await browser.pane.show(screen);
      await expect(page.getByRole("tab", { name: new RegExp(`^${screen}`, "u") })).toHaveAttribute(
        "aria-selected",
        "true",
      );
      await page.waitForTimeout(300);
      await expectNoViolation(page);
    }
  });
}

test("nothing is wider than the narrowest pane", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const browser = new BrowserPage(page);
  await browser.open();
  await browser.pane.button("用示例数据试一试").click();
  for (const screen of SCREENS) {
    await browser.pane.show(screen);
    await page.waitForTimeout(200);
    await expectNothingWide(page, 320);
  }
});

/** A ledger with doubts, for its preview. */
const PASTED = "编号\t方案名称\t投资（元）\t经济效益\nH1\t加强管理\t120000\t约3";

/** Everything that a performance table shows, each with what `look` finds about it. */
async function throughPerformance(page: Page, look: () => Promise<void>): Promise<void> {
  const pane = new PerformancePane(page, page);
  await page.locator("[data-performance-sample]").click();
  await expect(pane.filled).toBeVisible({ timeout: 20_000 });
  for (const block of ["totals", "targets", "summary", "problems"]) {
    await pane.openBlock(block);
    if (block === "totals") await pane.enter("/indicators/cod.discharged/y3", "约5");
    await look();
  }
  const tabs = page.getByRole("tab");
  await tabs.nth(1).click();
  await pane.spot(1, 5).click();
  await look();
  await page.keyboard.press("F2");
  await look();
  await page.keyboard.press("Escape");
  await page.locator("[data-action=edit]").click();
  await look();
  await page.locator("[data-action=close]").click();
  await page.locator("[data-action=paste]").click();
  await page.getByRole("textbox").fill(PASTED);
  await look();
  await page.locator("[data-action=cancel]").click();
  for (const index of [2, 3, 4, 5]) {
    await tabs.nth(index).click();
    await page.waitForTimeout(200);
    await look();
  }
}

for (const { colorScheme, locale, width } of LOOKS) {
  test.describe(`${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale });
    test(`axe finds nothing on a performance table, and nothing is too wide, ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 640 });
      await new BrowserPage(page).open();
      await throughPerformance(page, () => expectGoodLooks(page, width));
    });
  });
}

test("axe finds nothing on a performance table in high contrast", async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await new BrowserPage(page).open();
  await page.getByLabel("外观").selectOption({ label: "高对比度" });
  await throughPerformance(page, async () => {
    await page.waitForTimeout(250);
    await expectNoViolation(page);
  });
});
