/** Builds the add-in into dist/addin and the page without Excel into dist/browser. */
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import webpack from "webpack";
import { checkAddress } from "./manifestFor";
import { configurations, type BuildOptions } from "../webpack.config";

const { values } = parseArgs({
  options: {
    address: { type: "string" },
    "browser-page": { type: "string" },
    office: { type: "string", default: "local" },
  },
});

/** Where the page without Excel stands when nothing is said: beside the add-in. */
function browserPage(): string {
  return values["browser-page"] ?? (values.address ? new URL("../browser/browser.html", values.address).href : "");
}

function build(options: BuildOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configurations(options), (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ preset: "errors-only" })));
      else resolve();
    });
  });
}

async function buildBoth(): Promise<void> {
  const { office: officeSource, address = null } = values;
  if (officeSource !== "local" && officeSource !== "cdn") {
    throw new Error(`--office takes "local" or "cdn", not "${officeSource}".`);
  }
  if (address !== null) checkAddress(address);
  const shared = { officeSource, address, browserPage: browserPage() } as const;
  for (const output of ["dist/addin", "dist/browser"]) rmSync(output, { recursive: true, force: true });
  await build({ ...shared, target: "addin", output: "dist/addin" });
  await build({ ...shared, target: "browser", output: "dist/browser" });
}

try {
  await buildBoth();
  process.stdout.write("dist/addin (serve it over https, with its manifest.xml), dist/browser (any web server)\n");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
