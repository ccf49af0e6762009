import { checkFile } from "./commandLine";
import { WorkbenchPage } from "./pages/workbench";
import { ITEMS, TABLE } from "./table";
import { expect, test } from "./watched";

/** Row of the sheet in which the first item stands; the others follow. */
const FIRST_ROW = 5;

test("a table is loaded, filled in the grid, checked, written, saved and opened again", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await pane.load(TABLE);
  await workbench.sheet("评分表");
  await workbench.type(`G${FIRST_ROW}`, String(ITEMS[0]?.max));
  for (const { max } of ITEMS.slice(1)) {
    await page.keyboard.type(String(max));
    await page.keyboard.press("Enter");
  }
  await workbench.sheet("核查与否决");
  await expect(pane.points).toHaveText("100 / 100");
  await workbench.ribbon("检查");
  await expect(pane.findings("error")).toHaveCount(0);
  await pane.writeResult();
  await workbench.expectNothingUnmodelled();

  const file = await workbench.save();
  const checked = checkFile(file);
  expect(checked.total).toBe(100);
  expect(checked.grade?.label).toBe(await pane.grade.innerText());
  expect(checked.findings.filter(({ severity }) => severity === "error")).toEqual([]);

  await workbench.reopen(file);
  await expect(pane.points).toHaveText("100 / 100");
  await workbench.expectNothingUnmodelled();
});

test("sheet and pane stay in step both ways", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await pane.load(TABLE);
  await workbench.sheet("评分表");
  await pane.score("1.1").fill("7.5");
  await pane.score("1.1").press("Enter");
  await expect(workbench.cell("G5")).toHaveText("7.5");
  await workbench.type("G6", "1.5");
  await expect(pane.score("1.2")).toHaveValue("1.5");
  await expect(pane.points).toHaveText("9 / 100");
  await workbench.type("G6", "2");
  await expect(pane.points).toHaveText("9.5 / 100");
});

test("an entry typed in the pane costs one round trip", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await pane.load(TABLE);
  await workbench.sheet("评分表");
  await workbench.resetTraffic();
  await pane.score("1.1").fill("6");
  await pane.score("1.1").press("Enter");
  await expect(workbench.cell("G5")).toHaveText("6");
  await pane.inStep();
  expect(await workbench.roundTrips()).toBe(1);
});

test("while a cell is being edited the entry waits, and is written afterwards", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await pane.load(TABLE);
  await workbench.sheet("评分表");
  await workbench.cell("G7").click();
  await page.keyboard.type("1");
  await pane.score("1.1").fill("8");
  await expect(pane.text(/有单元格正在编辑/u)).toBeVisible();
  await page.getByLabel("编辑单元格").press("Escape");
  await expect(workbench.cell("G5")).toHaveText("8");
  await expect(pane.text(/有单元格正在编辑/u)).toBeHidden();
});

test("findings are marked in the sheet and lead to their cells", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await pane.load(TABLE);
  await workbench.sheet("评分表");
  await pane.score("1.1").fill("99");
  await pane.score("1.1").press("Enter");
  await pane.show("检查");
  await pane.button("在表中标出").click();
  await expect(workbench.cell("G5")).toHaveCSS("background-color", "rgb(248, 203, 173)");
  await workbench.sheet("封面");
  await pane.findings("error").getByRole("button").first().click();
  await expect(workbench.cell("G5")).toBeVisible();
  await expect(pane.score("1.1")).toBeFocused();
  await workbench.expectNothingUnmodelled();
});

test("an Excel below 1.9 is told so, with the way out", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.level("1.7");
  const frame = page.frameLocator('iframe[title="任务窗格"]');
  await expect(frame.getByRole("heading", { name: "这个版本的 Excel 太旧" })).toBeVisible();
  await expect(frame.getByRole("link", { name: /browser\.html$/u }).first()).toBeVisible();
});

test("outside Excel the add-in's page says what to do", async ({ page }) => {
  await page.goto("/taskpane.html");
  await expect(page.getByRole("heading", { name: "没有连接到 Excel" })).toBeVisible({ timeout: 20_000 });
});

test("every page forbids what is not its own", async ({ request }) => {
  for (const name of ["taskpane", "browser", "workbench"]) {
    const html = await (await request.get(`/${name}.html`)).text();
    expect(html).toMatch(
      /http-equiv="Content-Security-Policy"\s+content="default-src 'self'; style-src 'self' 'unsafe-inline'/u,
    );
    expect(html).not.toMatch(/<script>|<style>|unsafe-eval'(?<!wasm-unsafe-eval')/u);
  }
});
