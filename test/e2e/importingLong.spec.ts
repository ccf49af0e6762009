import { expect, test } from "@playwright/test";
import { PASTED_FORM } from "./importedForm";
import { ImportingScreen } from "./pages/importingScreen";

/** Items of a long table; more than are drawn at once. */
const ITEMS = 260;

const LONG = [
  "序号\t内容\t分值\t得分",
  `一\t组织\t${ITEMS * 2}\t`,
  ...Array.from({ length: ITEMS }, (_, index) => `${index + 1}\t第${index + 1}项工作按计划完成\t2\t`),
].join("\n");

test.beforeEach(async ({ page }) => page.goto("/browser.html"));

test("a long table is shown in portions, and what is to be mended in it is brought into sight", async ({ page }) => {
  const screen = new ImportingScreen(page);
  await screen.open();
  await screen.paste("", LONG);
  await expect(screen.row("1.1")).toBeVisible();
  await expect(screen.row(`1.${ITEMS}`)).toHaveCount(0);
  await screen.edit("1.150");
  await screen.field("text").fill("");
  await screen.action("done").click();
  await screen.show("save");
  await page.locator("[data-problems] button").first().click();
  await expect(screen.field("text")).toBeFocused();
  await expect(screen.field("text")).toBeInViewport();
  await screen.action("more-rows").click();
  await expect(screen.row(`1.${ITEMS}`)).toBeVisible();
});

test("the keyboard stays where something was taken out", async ({ page }) => {
  const screen = new ImportingScreen(page);
  await screen.open();
  await screen.paste(PASTED_FORM.html, PASTED_FORM.text);
  await screen.editEntry("COD");
  await page.locator("[data-editor] button[title]").first().click();
  await expect(page.locator("[data-editor]").getByRole("button").last()).toBeFocused();
});
