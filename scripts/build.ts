/** Builds the add-in into dist/addin and the page without Excel into dist/browser. */
import { parseArgs } from "node:util";
import webpack from "webpack";
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

if (values.office !== "local" && values.office !== "cdn") {
  throw new Error(`--office takes "local" or "cdn", not "${values.office}".`);
}
const shared = { officeSource: values.office, address: values.address ?? null, browserPage: browserPage() } as const;
await build({ ...shared, target: "addin", output: "dist/addin" });
await build({ ...shared, target: "browser", output: "dist/browser" });
process.stdout.write("dist/addin (serve it over https, with its manifest.xml), dist/browser (any web server)\n");
