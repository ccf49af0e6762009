import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { checkFile } from "./commandLine";
import { BrowserPage } from "./pages/browserPage";
import { ConsolidateScreen } from "./pages/consolidateScreen";
import { TABLE } from "./table";
import { expect, test } from "./watched";

test("the built page works from a folder, with no server and no network", async ({ page, context }) => {
  // It builds the page first.
  test.slow();
  const built = spawnSync("npm", ["run", "-s", "build:pages"], { encoding: "utf8" });
  expect(built.status, built.stderr).toBe(0);
  await context.setOffline(true);
  await page.goto(pathToFileURL(path.resolve("dist/browser/browser.html")).href);
  const browser = new BrowserPage(page);
  await browser.pane.ready();
  await browser.pane.load(TABLE);
  await browser.pane.type("7.5");
  await browser.pane.press("Enter");
  await browser.pane.writeResult();
  const saved = await browser.save();
  expect(checkFile(saved).provisional).toBe(7.5);
  // Pages from a folder may not start workers; the page itself does their work.
  await browser.pane.button("换一张表").click();
  const screen = new ConsolidateScreen(page);
  await screen.open();
  await screen.choose("files", saved);
  await screen.press("consolidate");
  await expect(screen.part("counts")).toContainText("采用 1 个", { timeout: 20_000 });
  expect((await screen.save("summary")).name).toContain("汇总");
  expect(page.workers()).toEqual([]);
});

test("a pane that lost its server goes on working", async ({ page, context }) => {
  const browser = new BrowserPage(page);
  await browser.open();
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  await browser.pane.load(TABLE);
  await browser.pane.type("7.5");
  await browser.pane.press("Enter");
  await browser.pane.writeResult();
  await expect(browser.pane.points).toHaveText("7.5 / 100");
});
