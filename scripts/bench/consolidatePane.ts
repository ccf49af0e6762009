/**
 * Drops very many workbooks into the pane, prints the longest task of the page's own thread and compares the summary with
 * the command line's. Needs Chromium.
 */
import type { Browser, Page } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { unzipSync } from "fflate";
import { configurations } from "../../webpack.config";
import { buildSite, openBrowser, SITE, visitor } from "../browser/site";
import { writeCorpus } from "../corpus/corpus";

const FOLDER = path.resolve("out/bench/consolidate-pane");
const CORPUS = path.join(FOLDER, "corpus");
const DEFAULT_FILES = 500;
/** Milliseconds: the goal for the longest task. */
const GOAL = 100;
const PHASES = ["drop", "read", "conclude", "save"] as const;
type Phase = (typeof PHASES)[number];

/** What the page noted of a phase, in milliseconds. */
interface Cost {
  readonly lasted: number;
  /** 0 where no task took 50 ms or more: browsers tell of longer ones only. */
  readonly longest: number;
}

async function build(files: number): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  const options = { target: "browser", officeSource: "local", address: null, browserPage: "", output: FOLDER } as const;
  await buildSite(configurations(options));
  mkdirSync(CORPUS, { recursive: true });
  await writeCorpus(CORPUS, files);
}

/** Makes the page note its long tasks. */
async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: { start: number; duration: number }[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
    }).observe({ entryTypes: ["longtask"] });
  });
}

/** Has the page fetch the workbooks, so that they can be dropped. */
async function fetchWorkbooks(page: Page, files: number): Promise<void> {
  await page.evaluate(async (count) => {
    const transfer = new DataTransfer();
    for (let index = 1; index <= count; index++) {
      const name = `${String(index).padStart(5, "0")}.xlsx`;
      const answer = await fetch(`corpus/${name}`);
      transfer.items.add(new File([await answer.blob()], name));
    }
    Object.assign(window, { transfer });
  }, files);
}

async function cost(page: Page, work: () => Promise<void>): Promise<Cost> {
  const begun = await page.evaluate(() => performance.now());
  await work();
  const ended = await page.evaluate(() => performance.now());
  // Long tasks are told with a delay.
  await page.waitForTimeout(300);
  return page.evaluate(
    ([from, to]) => {
      const { tasks = [] } = window as { tasks?: { start: number; duration: number }[] };
      const during = tasks.filter(({ start, duration }) => start + duration > from && start < to);
      return { lasted: to - from, longest: Math.max(0, ...during.map(({ duration }) => duration)) };
    },
    [begun, ended] as const,
  );
}

/** What a visit cost, and the summary that it gave. */
interface Visit {
  readonly costs: Record<Phase, Cost>;
  readonly workers: number;
  readonly summary: Buffer;
}

async function save(page: Page): Promise<Buffer> {
  const saved = page.waitForEvent("download", { timeout: 600_000 });
  await page.locator("[data-action=save-summary]").click();
  return readFileSync(await (await saved).path());
}

async function phases(page: Page, files: number): Promise<Visit> {
  let summary: Buffer = Buffer.of();
  const drop = () =>
    page.evaluate(() => {
      const { transfer = null } = window as { transfer?: DataTransfer };
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
  const costs = {
    drop: await cost(page, async () => {
      await drop();
      await page
        .getByTestId("chosen")
        .filter({ hasText: String(files) })
        .waitFor();
    }),
    read: await cost(page, async () => {
      await page.locator("[data-action=consolidate]").click();
      await page.locator("[data-stage=concluding], [data-stage=done]").waitFor({ timeout: 600_000 });
    }),
    conclude: await cost(page, () => page.locator("[data-stage=done]").waitFor({ timeout: 600_000 })),
    save: await cost(page, async () => {
      summary = await save(page);
    }),
  };
  return { costs, workers: page.workers().length, summary };
}

/** @param hasWorkers whether the page may start workers; one that was opened from a folder may not. */
async function measure(browser: Browser, files: number, hasWorkers: boolean): Promise<Visit> {
  const context = await visitor(browser, FOLDER, { viewport: { width: 350, height: 640 } });
  const page = await context.newPage();
  await watchTasks(page);
  if (!hasWorkers) await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
  await page.goto(`${SITE}/browser.html`);
  await page.locator("[data-tool=consolidate]").click();
  await fetchWorkbooks(page, files);
  await page.waitForTimeout(1000);
  const visit = await phases(page, files);
  await context.close();
  return visit;
}

function told(task: number): string {
  return task === 0 ? "below 50 ms" : `${task.toFixed(0)} ms`;
}

/** The summary that the command line makes of the same files. */
function byCommand(): Buffer {
  const [tsx, main] = ["node_modules/tsx/dist/cli.mjs", "src/cli/main.ts"].map((file) => path.resolve(file));
  const output = path.join(FOLDER, "summary.xlsx");
  const { status, stderr } = spawnSync(process.execPath, [tsx ?? "", main ?? "", "consolidate", ".", "-o", output], {
    cwd: CORPUS,
    encoding: "utf8",
  });
  if (status === null || status > 1) throw new Error(stderr);
  return readFileSync(output);
}

/** @returns Whether every part of the summary is the command line's; each packs them with what it has. */
function print(files: number, { costs, workers, summary }: Visit, expected: Buffer): boolean {
  process.stdout.write(`${files} workbooks dropped into the pane, ${workers} workers\n`);
  for (const phase of PHASES) {
    const { lasted, longest } = costs[phase];
    process.stdout.write(`  ${phase.padEnd(9)}${lasted.toFixed(0).padStart(7)} ms, longest task ${told(longest)}\n`);
  }
  const worst = Math.max(...PHASES.map((phase) => costs[phase].longest));
  process.stdout.write(`  longest task of the page's thread: ${told(worst)} (goal: below ${GOAL} ms)\n`);
  const isEqual = isDeepStrictEqual(unzipSync(summary), unzipSync(expected));
  process.stdout.write(`  the summary is ${isEqual ? "" : "NOT "}the command line's, part by part\n`);
  return isEqual;
}

const { values } = parseArgs({ options: { files: { type: "string", default: String(DEFAULT_FILES) } } });
const files = Number(values.files);
await build(files);
const expected = byCommand();
const browser = await openBrowser();
// Pages that were opened from a folder may start no workers; what that costs is worth knowing.
for (const hasWorkers of [true, false]) {
  if (!print(files, await measure(browser, files, hasWorkers), expected)) process.exitCode = 1;
}
await browser.close();
