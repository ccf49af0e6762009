import type { Browser, Page } from "@playwright/test";
import path from "node:path";
import webpack from "webpack";
import { configurations } from "../../webpack.config";
import { buildSite, SITE, visitor } from "../browser/site";
import { writeBigTable } from "./bigTable";
import { median, quantile } from "./statistics";

const TABLE = "guangdong-2009-voluntary";
const JSON_FILE = `src/templates/scoring/${TABLE}.json`;
const KEYS = 60;
/** Milliseconds of a frame on a screen that shows 60 of them a second. */
const FRAME = 1000 / 60;

/** What a keystroke costs, in milliseconds: work of the page, and the time until its frame has been drawn. */
interface Costs {
  readonly script: readonly number[];
  readonly frame: readonly number[];
}

async function build(folder: string, table: string | null): Promise<void> {
  const options = { target: "browser", officeSource: "local", address: null, browserPage: "", output: folder } as const;
  const replace =
    table === null ? [] : [new webpack.NormalModuleReplacementPlugin(new RegExp(`${TABLE}\\.json$`, "u"), table)];
  await buildSite(
    configurations(options).map((configuration) => ({
      ...configuration,
      plugins: [...(configuration.plugins ?? []), ...replace],
    })),
  );
}

/** Makes the page note what each keystroke costs. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const costs: { script: number[]; frame: number[] } = { script: [], frame: [] };
    Object.assign(window, { costs });
    let start = 0;
    addEventListener("keydown", () => (start = performance.now()), { capture: true });
    addEventListener("input", () => {
      const from = start;
      // React draws in a microtask that was queued before this one.
      queueMicrotask(() => costs.script.push(performance.now() - from));
      requestAnimationFrame(() => setTimeout(() => costs.frame.push(performance.now() - from)));
    });
  });
}

async function typeAway(browser: Browser, folder: string): Promise<Costs> {
  const context = await visitor(browser, folder, { viewport: { width: 350, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${SITE}/browser.html`);
  await page.locator(`[data-table="${TABLE}"]`).getByRole("button").click();
  await page.locator("input[data-path]").first().waitFor();
  await watchKeys(page);
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.type("0");
    await page.waitForTimeout(60);
    if (key % 2 === 1) await page.keyboard.press("Enter");
  }
  await page.waitForTimeout(500);
  const costs = await page.evaluate(() => (window as { costs?: Costs }).costs ?? { script: [], frame: [] });
  await context.close();
  return costs;
}

function line(name: string, { script, frame }: Costs): string {
  const [work, worst, drawn] = [median(script), quantile(script, 0.95), median(frame)];
  return `${name}: work ${work.toFixed(1)} ms a key (95 of 100 below ${worst.toFixed(1)}), drawn after ${drawn.toFixed(1)} ms\n`;
}

/** A keystroke in a table of 200 items beside one in the official table of 26, in the same run. */
export async function typing(browser: Browser): Promise<void> {
  const [small, big] = [path.resolve("out/bench/small"), path.resolve("out/bench/big")];
  await build(small, null);
  await build(big, writeBigTable(JSON_FILE, path.resolve("out/bench")));
  const [few, many] = [await typeAway(browser, small), await typeAway(browser, big)];
  process.stdout.write(line("typing, 26 items", few));
  process.stdout.write(line("typing, 200 items", many));
  const ratio = median(many.script) / median(few.script);
  process.stdout.write(`typing, 200 items over 26: ratio ${ratio.toFixed(2)}; a frame is ${FRAME.toFixed(1)} ms\n`);
}
