import type { Browser, Page } from "@playwright/test";
import { PANE_WORDS } from "../../src/words/pane";
import { SITE, visitor } from "./site";
import { HEIGHT, shoot, type View } from "./view";

/** A table as it is pasted, with doubts: a joined row, a gap in the numbers, levels and points that cannot be read. */
const PASTED = [
  "附件：某市清洁生产审核验收评分表",
  "序号\t评审内容\t评审要求\t分值\t得分",
  "一\t组织管理\t\t40\t",
  "1\t机构\t成立审核小组；全员参与\t20\t",
  "\t并有分工\t\t\t",
  "3\t培训\t全员培训8分；部分培训4分；未培训0分\t20\t",
  "二\t方案实施\t\t65\t",
  "1\t无低费方案\t全部实施\t30\t",
  "2\t中高费方案\t按计划实施\t30\t",
  "合计\t\t\t100\t",
  "说明：总分大于60分为合格，80分以上为优秀。",
  "有下列情形之一的，不予通过：",
  "（1）弄虚作假的；",
  "（2）超标排放的。",
].join("\n");

/** A performance table as it is pasted: a unit that is not known, a label without one, two figures in one label. */
const FORM = [
  "某市清洁生产审核绩效表",
  "企业名称\t\t主要产品产量（万尾/年）\t",
  "详细地址\t\t单位产品水耗\t",
  "指标\t审核前\t审核后",
  "COD产生/排放量（吨/年）\t\t",
  "新鲜水用量（万吨/年）\t\t",
].join("\n");

/** Every step of the import of a performance table. */
async function walkForm(page: Page, view: View): Promise<void> {
  const click = (mark: string) => page.locator(`[${mark}]`).first().click();
  await page.goto(`${SITE}/browser.html`);
  await click("data-tool=importing");
  await page.locator("[data-field=paste]").fill(FORM);
  await click("data-action=read-text");
  await page.locator("[data-block]").first().waitFor();
  await shoot(page, "importing-form-doubts", view);
  await click("data-action=all");
  await page.locator("[data-entry] [aria-expanded]").nth(3).click();
  await shoot(page, "importing-form-entry", view);
  await click("data-step=save");
  await page.locator("[data-field=place]").fill("某市");
  await page.locator("[data-action=use-template]").waitFor();
  await shoot(page, "importing-form-save", view);
}

/** Every step of an import. */
export async function walkImporting(browser: Browser, folder: string, view: View): Promise<void> {
  const viewport = { width: view.width, height: HEIGHT };
  const locale = PANE_WORDS[view.language].tag;
  const context = await visitor(browser, folder, { viewport, colorScheme: view.look, locale });
  const page = await context.newPage();
  const click = (mark: string) => page.locator(`[${mark}]`).first().click();
  await page.goto(`${SITE}/browser.html`);
  await click("data-tool=importing");
  await page.locator("[data-field=paste]").fill(PASTED);
  await shoot(page, "importing-source", view);
  await click("data-action=read-text");
  await page.locator("[data-import-row]").first().waitFor();
  await shoot(page, "importing-rows", view);
  await click("data-filter=doubtful");
  await page.locator("[data-import-row] [aria-expanded]").first().click();
  await shoot(page, "importing-doubts", view);
  await page.locator("[data-fold=columns] summary").click();
  await shoot(page, "importing-columns", view);
  await click("data-action=add-metric");
  await page.locator("[data-field=metric-name]").scrollIntoViewIfNeeded();
  await shoot(page, "importing-figure", view);
  await click("data-step=rules");
  await shoot(page, "importing-rules", view);
  await page.locator("[data-fold=rare-rules] summary").click();
  await click("data-action=add-conditions");
  await page.locator("[data-rules=conditions]").scrollIntoViewIfNeeded();
  await shoot(page, "importing-facts", view);
  await click("data-action=add-bands");
  await shoot(page, "importing-band", view);
  await page.getByRole("radio").nth(1).check();
  await shoot(page, "importing-base", view);
  await click("data-step=save");
  await shoot(page, "importing-problems", view);
  await walkForm(page, view);
  await context.close();
}
