/**
 * Draws every PNG of assets/icons from the drawings in assets/icons/svg. Needs Chromium (Debian: chromium), at
 * /usr/bin/chromium or where CHROMIUM says.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";

const FOLDER = "assets/icons";
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** What Office asks for: the add-in's icon in every size, a command's in the three required ones. */
const SIZES: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  open: [16, 32, 80],
  new: [16, 32, 80],
  check: [16, 32, 80],
  result: [16, 32, 80],
};

/** Up to this many pixels a coarser drawing is used, laid out on whole pixels: a shrunken fine one blurs. */
const SMALL = 16;

async function draw(page: Page, name: string, size: number): Promise<string> {
  const svg = readFileSync(join(FOLDER, "svg", `${name}${size > SMALL ? "" : "-small"}.svg`), "utf8");
  const path = join(FOLDER, `${name}-${size}.png`);
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path, omitBackground: true });
  return path;
}

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    for (const size of sizes) process.stdout.write(`${await draw(page, name, size)}\n`);
  }
} finally {
  await browser.close();
}
