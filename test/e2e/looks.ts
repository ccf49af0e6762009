import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./watched";

/** No violation of the rules for accessibility that a program can find. */
export async function expectNoViolation(page: Page): Promise<void> {
  // Fluent UI's markers at the ends of a tab list take the focus only to pass it on; axe cannot know that.
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
}

/** Nothing scrolls sideways but what does so on purpose. */
export async function expectNothingWide(page: Page, width: number): Promise<void> {
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          getComputedStyle(element).overflowX === "auto" &&
          element.closest("[data-sideways]") === null,
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}
