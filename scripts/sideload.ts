/**
 * Opens the add-in in the Excel of this machine. Microsoft's tool for that is not a dependency: npx fetches it when it is
 * first needed. It registers manifest.xml, starts the development server if nothing listens on its port, and opens Excel.
 */
import { execSync } from "node:child_process";

const PORT = 3000;
const START = `npx --yes office-addin-debugging start manifest.xml desktop --no-debug --dev-server "npm start" --dev-server-port ${PORT}`;

/** Older versions of Microsoft's tools send usage data where the user's settings say so; newer ones send none. */
const USAGE_DATA_OFF = "npx --yes office-addin-usage-data off";

function sideload(): string | undefined {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    return "There is no Excel for this system: use npm start and open the page in a browser.";
  }
  try {
    for (const command of [USAGE_DATA_OFF, START]) execSync(command, { stdio: "inherit" });
    return undefined;
  } catch {
    return "The add-in could not be opened in Excel; what npx says above tells why (it needs the network the first time).";
  }
}

const fault = sideload();
if (fault !== undefined) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
}
