import { defineConfig } from "@playwright/test";

const PORT = Number(process.env["PORT"] ?? 3000);
const ADDRESS = `https://localhost:${PORT}`;

/** End-to-end tests in the machine's own Chromium; nothing is downloaded. */
export default defineConfig({
  testDir: "test/e2e",
  outputDir: "out/e2e",
  fullyParallel: true,
  forbidOnly: process.env["CI"] !== undefined,
  reporter: [["list"]],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  webServer: {
    command: "npm start",
    url: `${ADDRESS}/browser.html`,
    ignoreHTTPSErrors: true,
    reuseExistingServer: process.env["CI"] === undefined,
    timeout: 120_000,
  },
  use: {
    baseURL: ADDRESS,
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    launchOptions: { executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] },
  },
});
