import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { ConsolidateFolder } from "./consolidateFiles";
import { expectGoodLooks, NOTHING_MEANT } from "./looks";
import { BrowserPage } from "./pages/browserPage";
import { ConsolidateScreen } from "./pages/consolidateScreen";
import { WorkbenchPage } from "./pages/workbench";
import { expect, test } from "./watched";

const folder = new ConsolidateFolder();
test.describe.configure({ mode: "serial" });
test.beforeAll(() => {
  test.setTimeout(180_000);
  folder.make();
});

const BAD = ["坏-空.xlsx", "坏-截断.xlsx", "坏-文本.xlsx", "坏-旧格式.xlsx"];

function cellsOf(file: string): Promise<unknown> {
  return new XlsxWorkbook(readFileSync(file)).readSheets();
}

/** What each part of a workbook holds. */
function partsOf(file: string): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(readFileSync(file)));
  return Object.fromEntries(parts.map(([name, content]) => [name, strFromU8(content)]));
}

test("sixty files are dropped, cancelled, read again; the summary is the command line's, part by part", async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await new BrowserPage(page).open();
  const screen = new ConsolidateScreen(page);
  await screen.open();
  await screen.drop(folder.folder, folder.names);
  await expect(screen.part("chosen")).toHaveText("已选 60 个工作簿");
  await screen.choose("plan", folder.plan);
  await screen.choose("targets", folder.targets);
  await expectGoodLooks(page, 320, NOTHING_MEANT);

  await screen.cancelAtOnce();
  await screen.press("consolidate");
  await expect(screen.part("cancelled")).toHaveText(/已取消，读取了 \d+ \/ 60 个/u);
  await expect(screen.part("chosen")).toHaveText("已选 60 个工作簿");

  const figures = await screen.watchFigures();
  await screen.press("consolidate");
  await expect(screen.stage("done")).toBeVisible({ timeout: 60_000 });
  expect((await figures())[0]).toBe("0 / 60");
  expect((await figures()).at(-1)).toMatch(/^60 \/ 60每秒 [\d.,]+ 个无法采用 4 个$/u);
  await expect(screen.part("counts")).toContainText("采用 56 个");
  // The page's own thread stayed free.
  expect(page.workers()).toHaveLength(1);
  await expect(screen.part("plan")).toContainText("缺 1；");
  await expect(screen.part("targets").getByRole("row", { name: "汕尾" })).toContainText("—");
  await expect(screen.part("targets")).toContainText("2031");
  for (const name of BAD) await expect(screen.problem(name).first()).toBeAttached();
  await expectGoodLooks(page, 320, NOTHING_MEANT);

  const [saved, lines] = [await screen.save("summary"), await screen.save("lines")];
  expect(saved.name).toMatch(/^清洁生产审核汇总-\d{4}-\d\d-\d\d\.xlsx$/u);
  const said = folder.consolidate(".");
  expect(await cellsOf(saved.file)).toEqual(await cellsOf(said.summary));
  // Each packs with what it has, JavaScript or Node's zlib; what is packed is the same.
  expect(partsOf(saved.file)).toEqual(partsOf(said.summary));
  expect(readFileSync(lines.file, "utf8").split("\n").sort()).toEqual(
    readFileSync(said.lines, "utf8").split("\n").sort(),
  );
});

test.describe("en-US", () => {
  test.use({ locale: "en-US", colorScheme: "dark" });
  test("a folder is chosen; a list that is none is told; a look at the tables loses nothing", async ({ page }) => {
    await page.setViewportSize({ width: 480, height: 640 });
    await new BrowserPage(page).open();
    const screen = new ConsolidateScreen(page);
    await screen.open();
    await screen.choose("folder", folder.folder);
    await expect(screen.part("chosen")).toHaveText("60 workbooks chosen");
    await page.getByRole("button", { name: "Clear" }).click();
    await screen.choose(
      "files",
      ...["00001.xlsx", "00002.xlsx", BAD[0] ?? ""].map((name) => path.join(folder.folder, name)),
    );
    await screen.choose("plan", folder.targets);
    await screen.press("consolidate");
    await expect(screen.part("trouble")).toContainText("目标.csv");
    await expectGoodLooks(page, 480, NOTHING_MEANT);
    await page.getByRole("button", { name: "Remove: Plan list" }).click();
    await screen.press("consolidate");
    await expect(screen.part("counts")).toHaveText(/3 files, 2 used/u, { timeout: 30_000 });
    await expectGoodLooks(page, 480, NOTHING_MEANT);
    await page.getByRole("button", { name: "中文" }).click();
    await expect(page.getByTestId("problems")).toContainText("以下说明仍是读取时的语言");
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByTestId("problems")).not.toContainText("in the language of the reading");
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await page.locator("[data-tool=consolidate]").click();
    await expect(screen.part("counts")).toBeVisible();
    await screen.press("again");
    await expect(screen.part("chosen")).toHaveText("3 workbooks chosen");
  });
});

test("in Excel's pane the same screen stands beside the workbook", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  const screen = new ConsolidateScreen(page, page.frameLocator('iframe[title="任务窗格"]'));
  await screen.open();
  await screen.choose("files", path.join(folder.folder, "00001.xlsx"));
  await screen.press("consolidate");
  await expect(screen.part("counts")).toContainText("采用 1 个", { timeout: 30_000 });
  expect(page.workers()).toHaveLength(1);
  await workbench.expectNothingUnmodelled();
});
