import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./watched";

/** The looks in which a tool's every step is gone over. */
export const LOOKS = [
  { colorScheme: "light", locale: "zh-CN", width: 320 },
  { colorScheme: "dark", locale: "en-US", width: 480 },
] as const;

/** No violation of the rules for accessibility that a program can find. */
export async function expectNoViolation(page: Page): Promise<void> {
  // Fluent UI's markers at the ends of a tab list take the focus only to pass it on; axe cannot know that.
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
}

/** Grids and previews scroll sideways on purpose, inside the pane. */
const MEANT = "[data-sideways]";
/** Selects nothing, for screens on which nothing may scroll sideways. */
export const NOTHING_MEANT = ":not(*)";

/** Nothing scrolls sideways. @param meant selector of what does so on purpose. */
export async function expectNothingWide(page: Page, width: number, meant = MEANT): Promise<void> {
  const wide = await page.evaluate(
    (allowed) =>
      [...document.querySelectorAll("*")]
        .filter(
          (element) =>
            element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).overflowX === "auto" &&
            element.closest(allowed) === null,
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    meant,
  );
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

/** Nothing of a screen scrolls sideways, and axe finds nothing on it. @param meant as above. */
export async function expectGoodLooks(page: Page, width: number, meant = MEANT): Promise<void> {
  // Looks fade in.
  await page.waitForTimeout(300);
  await expectNothingWide(page, width, meant);
  await expectNoViolation(page);
}
