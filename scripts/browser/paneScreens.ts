/** Pictures of every screen of the pane, in every width, look and language, into out/screens/pane, to be looked at. */
import type { Browser, Page } from "@playwright/test";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { configurations } from "../../webpack.config";
import { PANE_WORDS } from "../../src/words/pane";
import { PANE_PERFORMANCE_WORDS } from "../../src/words/pane/performance";
import { LANGUAGES } from "../../src/words";
import { walkConsolidate, writeConsolidated } from "./consolidateScreens";
import { walkImporting } from "./importingScreens";
import { buildSite, openBrowser, SITE, visitor } from "./site";
import { HEIGHT, OUT, shoot, type View } from "./view";

const FOLDER = path.resolve("out/screens/site");
const WIDTHS = [320, 350, 480];
const LOOKS = ["light", "dark"] as const;

/** Fills what makes every part of the screens show: a deduction, a number too large, a unit, a blank, a veto. */
async function spoil(page: Page): Promise<void> {
  const entries = { "1.1": "99", "1.2": "1.5", "1.3": "2分", "1.4": "" };
  for (const [id, text] of Object.entries(entries)) {
    await page.locator(`input[data-path="/scores/${id}"]`).fill(text);
    await page.keyboard.press("Tab");
  }
}

async function walk(browser: Browser, view: View): Promise<void> {
  const words = PANE_WORDS[view.language];
  const viewport = { width: view.width, height: HEIGHT };
  const context = await visitor(browser, FOLDER, { viewport, colorScheme: view.look, locale: words.tag });
  const page = await context.newPage();
  const click = (name: string) => page.getByRole("button", { name, exact: true }).first().click();
  await page.goto(`${SITE}/browser.html`);
  await page.locator("[data-table]").first().waitFor();
  await shoot(page, "start", view);
  await click(words.start.sample);
  await page.locator("[data-screen=score]").waitFor();
  await shoot(page, "score", view);
  await page.getByRole("tab", { name: words.screens.result }).click();
  await shoot(page, "result", view);
  await click(words.result.write);
  await shoot(page, "result-asks", view);
  await page.getByRole("tab", { name: words.screens.score }).click();
  await spoil(page);
  await shoot(page, "score-findings", view);
  for (const screen of ["cover", "vetoes", "check"] as const) {
    await page.getByRole("tab", { name: words.screens[screen] }).click();
    await shoot(page, screen, view);
  }
  await page.locator("input[type=file]").setInputFiles({ name: "x.xlsx", mimeType: "", buffer: Buffer.from("no") });
  await shoot(page, "unsaved", view);
  await click(words.file.discard);
  await shoot(page, "problem", view);
  await context.close();
}

/** Makes findings of every severity show: an inexact figure, more discharged than produced, a state nobody knows. */
async function spoilPerformance(page: Page): Promise<void> {
  const entries = { "cod.discharged/y3": "约5", "ammonia.discharged/y3": "860", "so2.discharged/y3": "9" };
  for (const [path, text] of Object.entries(entries)) {
    await page.locator(`input[data-path="/indicators/${path}"]`).fill(text);
    await page.keyboard.press("Tab");
  }
}

/** A ledger as it is pasted, with doubts. */
const LEDGER = [
  "序号\t方案名称\t方案类型\t实施情况\t投资（元）\t经济效益（万元/年）\t节电量（万千瓦时/年）\t备注",
  "H1\t更换高效电机及变频控制系统\t中/高费\t已实施\t1200000\t约30\t12\t无",
  "H2\t加强管理\t无低费\t进行中\t—\t2\t0.4\t",
].join("\n");

async function walkLedger(page: Page, view: View): Promise<void> {
  const { ledger: words, paste } = PANE_PERFORMANCE_WORDS[view.language];
  const click = (name: string) => page.getByRole("button", { name, exact: true }).first().click();
  await page.locator('[data-spot="2.5"]').click();
  await shoot(page, "ledger", view);
  await click(words.edit(3));
  await shoot(page, "ledger-row", view);
  await click(words.all);
  await click(words.paste);
  await page.getByRole("textbox").fill(LEDGER);
  await shoot(page, "ledger-paste", view);
  await page.locator("[data-doubts]").scrollIntoViewIfNeeded();
  await shoot(page, "ledger-doubts", view);
  await click(paste.take(13));
}

async function walkPerformance(browser: Browser, view: View): Promise<void> {
  const [words, own] = [PANE_WORDS[view.language], PANE_PERFORMANCE_WORDS[view.language]];
  const viewport = { width: view.width, height: HEIGHT };
  const context = await visitor(browser, FOLDER, { viewport, colorScheme: view.look, locale: words.tag });
  const page = await context.newPage();
  const show = (screen: keyof typeof own.screens) => page.getByRole("tab", { name: own.screens[screen] }).click();
  await page.goto(`${SITE}/browser.html`);
  await page.getByRole("button", { name: words.start.performanceSample }).click();
  await page.locator("[data-screen=form]").waitFor();
  await shoot(page, "form", view);
  for (const block of ["per-product", "targets", "summary", "totals"]) {
    await page.locator(`[data-block="${block}"] [aria-expanded]`).click();
    await page.locator(`[data-block="${block}"]`).evaluate((element) => element.scrollIntoView());
    if (block === "totals") await spoilPerformance(page);
    await shoot(page, `form-${block}`, view);
  }
  await show("ledger");
  await walkLedger(page, view);
  for (const screen of ["feasibility", "coefficients", "check", "result"] as const) {
    await show(screen);
    await shoot(page, `performance-${screen}`, view);
  }
  await page.getByRole("button", { name: words.result.write }).click();
  await page.getByRole("region", { name: own.result.preview }).waitFor();
  await shoot(page, "performance-asks", view);
  await context.close();
}

/** Takes all pictures. */
export async function paneScreens(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await writeConsolidated();
  const site = { target: "browser", officeSource: "local", address: null, browserPage: "", output: FOLDER } as const;
  await buildSite(configurations(site));
  const browser = await openBrowser();
  const views = WIDTHS.flatMap((width) =>
    LOOKS.flatMap((look) => LANGUAGES.map((language): View => ({ width, look, language }))),
  );
  for (const view of views) {
    await walk(browser, view);
    await walkPerformance(browser, view);
    await walkConsolidate(browser, FOLDER, view);
    await walkImporting(browser, FOLDER, view);
  }
  await browser.close();
}
