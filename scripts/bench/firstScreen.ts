import type { Browser } from "@playwright/test";
import path from "node:path";
import { configurations } from "../../webpack.config";
import { buildSite, SITE, visitor } from "../browser/site";
import { median } from "./statistics";

const ROUNDS = 15;
/** The goal: the pane's first screen in at most this many times a one-button page's. */
const GOAL = 1.5;

function options(folder: string) {
  return { target: "browser", officeSource: "local", address: null, browserPage: "", output: folder } as const;
}

/** Milliseconds from the start of a visit to the frame in which the page's first own button stands. */
async function visit(browser: Browser, folder: string): Promise<number> {
  const context = await visitor(browser, folder);
  const page = await context.newPage();
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector("main button")) return;
      observer.disconnect();
      requestAnimationFrame(() => Object.assign(window, { firstScreen: performance.now() }));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${SITE}/browser.html`);
  const shown = await page.waitForFunction(() => (window as { firstScreen?: number }).firstScreen);
  const time = (await shown.jsonValue()) ?? NaN;
  await context.close();
  return time;
}

/** The pane's first screen beside a one-button page, built and visited alternately in the same run. */
export async function firstScreen(browser: Browser): Promise<void> {
  const [pane, button] = [path.resolve("out/bench/pane"), path.resolve("out/bench/button")];
  await buildSite(configurations(options(pane)));
  const least = configurations(options(button)).map((configuration) => ({
    ...configuration,
    entry: { browser: "./scripts/bench/oneButton.tsx" },
  }));
  await buildSite(least);
  const times: { pane: number[]; button: number[] } = { pane: [], button: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.pane.push(await visit(browser, pane));
    times.button.push(await visit(browser, button));
  }
  const [own, other] = [median(times.pane), median(times.button)];
  process.stdout.write(
    `first screen: ${own.toFixed(0)} ms, a one-button page ${other.toFixed(0)} ms, ratio ${(own / other).toFixed(2)} (goal ${GOAL})\n`,
  );
}
