import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { BrowserPage } from "./pages/browserPage";
import { expect, test } from "./watched";

const SCREENS = ["信息", "评分", "核查", "检查", "结果"] as const;

async function expectNoViolation(page: Page): Promise<void> {
  // Fluent UI's markers at the ends of a tab list take the focus only to pass it on; axe cannot know that.
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
}

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
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter(
          (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === "auto",
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
