import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "@playwright/test";
import { existsSync } from "node:fs";
import path from "node:path";
import webpack, { type Configuration } from "webpack";

/** Nobody listens there: the pages come from disk. */
export const SITE = "https://qingping.example";

/** Builds with webpack; what it says is the error's text. */
export function buildSite(configurations: Configuration[]): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configurations, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}

/** The machine's own Chromium. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
}

/** A fresh visitor of a site in a folder. */
export async function visitor(
  browser: Browser,
  folder: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "zh-CN", ...options });
  await context.route(`${SITE}/**`, async (route) => {
    const file = path.join(folder, decodeURIComponent(new URL(route.request().url()).pathname));
    if (existsSync(file)) await route.fulfill({ path: file });
    else await route.fulfill({ status: 404, body: "" });
  });
  return context;
}
