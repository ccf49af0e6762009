/** Measures speed, as ratios side by side in one run. Needs Chromium. */
import { openBrowser } from "../browser/site";
import { firstScreen } from "./firstScreen";
import { typing } from "./typing";

const browser = await openBrowser();
await firstScreen(browser);
await typing(browser);
await browser.close();
