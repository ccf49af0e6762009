import type { Page } from "@playwright/test";
import path from "node:path";
import type { Language } from "../../src/words";

/** Where the pictures of the pane are put. */
export const OUT = path.resolve("out/screens/pane");
/** Height of the pane, in pixels. */
export const HEIGHT = 640;

/** How the pane is looked at. */
export interface View {
  /** In pixels. */
  readonly width: number;
  readonly look: "light" | "dark";
  readonly language: Language;
}

/** Takes a picture of what is shown. */
export async function shoot(page: Page, name: string, { width, look, language }: View): Promise<void> {
  // Looks fade in, and the keyboard's frame is drawn a moment later.
  await page.waitForTimeout(250);
  await page.screenshot({ path: path.join(OUT, `${name}-${width}-${look}-${language}.png`) });
}
