import { checkFile } from "./commandLine";
import { expectNoViolation } from "./looks";
import { BrowserPage } from "./pages/browserPage";
import type { PanePage } from "./pages/pane";
import { WorkbenchPage } from "./pages/workbench";
import { expect, test } from "./watched";

const TABLE = "liaoning-acceptance";

async function answer(pane: PanePage, id: string, grade: string): Promise<void> {
  const choice = pane.clause(id).getByRole("radio", { name: grade, exact: true });
  await choice.check();
  await expect(choice).toBeChecked();
}

async function load(pane: PanePage): Promise<void> {
  await pane
    .table(TABLE)
    .getByRole("button", { name: /^载入这张表/u })
    .click();
  await expect(pane.points).toHaveText("0 / 3 项");
}

test("a checklist is answered, graded and saved: a blank never passes, a no has its reason", async ({ page }) => {
  const browser = new BrowserPage(page);
  const { pane } = browser;
  await browser.open();
  await load(pane);
  await expect(pane.tab(/^评分/u)).toHaveCount(0);
  await answer(pane, "k1", "符合");
  await answer(pane, "k2", "符合");
  await expect(pane.points).toHaveText("2 / 3 项");
  await expect(pane.grade).toHaveText("未定");
  await answer(pane, "k3", "不符合");
  await expect(pane.grade).toHaveText("通过");
  await pane.show("检查");
  await pane.findings("warning").getByText("没有说明原因").click();
  await expect(pane.field("/reasons/k3")).toBeFocused();
  await pane.type("国内一般水平");
  await pane.press("Enter");
  await pane.writeResult();
  await expect(pane.text("符合 2 项 · 不符合 1 项").last()).toBeVisible();
  await expect(pane.text("国内一般水平").first()).toBeVisible();
  await expectNoViolation(page);
  const checked = checkFile(await browser.save());
  expect([checked.filled, checked.total, checked.grade?.label]).toEqual([3, null, "通过"]);
  expect(checked.findings).toEqual([]);
});

test("in Excel the answers stand in the sheet, and a no decides at once", async ({ page }) => {
  const workbench = new WorkbenchPage(page);
  const { pane } = workbench;
  await workbench.open();
  await load(pane);
  await answer(pane, "k1", "不符合");
  await expect(pane.grade).toHaveText("不通过");
  await pane.inStep();
  await workbench.sheet("核查与否决");
  await expect(workbench.cell("E6")).toHaveText("不符合");
  await workbench.sheet("评分结果");
  await expect(workbench.cell("D8")).toHaveText("不通过");
  await workbench.expectNothingUnmodelled();
});
