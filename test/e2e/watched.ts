import { expect, test as base, type Page } from "@playwright/test";

/** What a page did that no page of ours may do. */
interface Misdeeds {
  readonly console: string[];
  readonly foreign: string[];
}

function watch(page: Page, origin: string): Misdeeds {
  const misdeeds: Misdeeds = { console: [], foreign: [] };
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") misdeeds.console.push(message.text());
  });
  page.on("pageerror", (error) => misdeeds.console.push(String(error)));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) misdeeds.foreign.push(request.url());
  });
  return misdeeds;
}

/** Every test of a page fails on an error or warning in the console and on a request to another origin. */
export const test = base.extend<{ misdeeds: Misdeeds }>({
  misdeeds: [
    async ({ page, baseURL }, use) => {
      const misdeeds = watch(page, new URL(baseURL ?? "").origin);
      await use(misdeeds);
      expect(misdeeds).toEqual({ console: [], foreign: [] });
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
