import type { Browser, Page } from "@playwright/test";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PANE_WORDS } from "../../src/words/pane";
import { writeCorpus } from "../corpus/corpus";
import { SITE, visitor } from "./site";
import { HEIGHT, OUT, shoot, type View } from "./view";

const FOLDER = path.resolve("out/screens/consolidate");
const WORKBOOKS = path.join(FOLDER, "企业报送");
const [PLAN, TARGETS] = [path.join(FOLDER, "2022年清洁生产审核计划名单.csv"), path.join(FOLDER, "目标.csv")];
const FILES = 120;

const PLANNED = [
  "统一社会信用代码,企业名称,地市,行业,年度",
  "91440000MA00000000,未报送的企业,广州,电镀,2022",
  "914400,代码不全的企业,广州,电镀,2022",
];
const TARGETED = ["地市,年度,目标", "广州,2022,8", "深圳,2022,14", "汕尾,2022,0", "佛山,2022,十", "广州,2023,150"];

/** Writes what the pictures show: workbooks, some of them bad, files of other kinds, and both lists. */
export async function writeConsolidated(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  await writeCorpus(WORKBOOKS, FILES);
  const put = (name: string, content: string | Uint8Array) => writeFileSync(path.join(WORKBOOKS, name), content);
  put("韶关市-某某精细化工有限公司-清洁生产审核验收考核表（终稿）.xlsx", "no workbook");
  put("~$00002.xlsx", "lock");
  put("旧表.xls", "old");
  put("00003-再报.xlsx", readFileSync(path.join(WORKBOOKS, "00003.xlsx")));
  writeFileSync(PLAN, PLANNED.join("\n"));
  writeFileSync(TARGETS, TARGETED.join("\n"));
}

/** Slows the worker down, so that progress can be seen. */
async function slowWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const post = Object.getOwnPropertyDescriptor(Worker.prototype, "postMessage")?.value as (data: unknown) => void;
    Worker.prototype.postMessage = function (this: Worker, data: unknown) {
      const wait = (window as { slow?: boolean }).slow ? 50 : 0;
      setTimeout(() => post.call(this, data), wait);
    };
  });
}

async function shootOutcome(page: Page, view: View): Promise<void> {
  await shoot(page, "consolidate-done", view);
  for (const part of ["statistics", "plan", "targets", "problems"]) {
    await page.getByTestId(part).evaluate((element) => element.scrollIntoView());
    await shoot(page, `consolidate-${part}`, view);
  }
  await page.locator("[data-screen=consolidate]").evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await shoot(page, "consolidate-end", view);
  await page.pdf({ path: path.join(OUT, `consolidate-${view.language}.pdf`), format: "A4" });
}

/** Walks through the screen that consolidates. @param site the built page's folder. */
export async function walkConsolidate(browser: Browser, site: string, view: View): Promise<void> {
  const { tag } = PANE_WORDS[view.language];
  const viewport = { width: view.width, height: HEIGHT };
  const context = await visitor(browser, site, { viewport, colorScheme: view.look, locale: tag });
  const page = await context.newPage();
  const choose = (kind: string, file: string) => page.locator(`[data-consolidate=${kind}]`).setInputFiles(file);
  const start = () => page.locator("[data-action=consolidate]").click();
  await slowWorkers(page);
  await page.goto(`${SITE}/browser.html`);
  await page.locator("[data-tool=consolidate]").click();
  await page.locator("[data-stage=choosing]").waitFor();
  await shoot(page, "consolidate-empty", view);
  await choose("folder", WORKBOOKS);
  await page.getByTestId("skipped").locator("summary").click();
  await choose("plan", TARGETS);
  await choose("targets", TARGETS);
  await shoot(page, "consolidate-chosen", view);
  await start();
  await page.getByTestId("trouble").waitFor();
  await shoot(page, "consolidate-trouble", view);
  await choose("plan", PLAN);
  await page.evaluate(() => Object.assign(window, { slow: true }));
  await start();
  await page.waitForTimeout(2500);
  await shoot(page, "consolidate-reading", view);
  await page.locator("[data-action=cancel]").click();
  await shoot(page, "consolidate-cancelled", view);
  await page.evaluate(() => Object.assign(window, { slow: false }));
  await start();
  await page.locator("[data-stage=done]").waitFor({ timeout: 60_000 });
  await shootOutcome(page, view);
  await context.close();
}
