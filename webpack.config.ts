import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import { createRequire } from "node:module";
import path from "node:path";
import webpack, { type Configuration } from "webpack";
import { manifestFor } from "./scripts/manifestFor";

/** Where Office.js comes from: served with the add-in, as an intranet needs it, or Microsoft's public address. */
export type OfficeSource = "local" | "cdn";

/** What is built: the add-in, the page without Excel, or for development both with the workbench. */
export interface BuildOptions {
  readonly target: "addin" | "browser" | "development";
  readonly officeSource: OfficeSource;
  /** Where the add-in will stand; its manifest is rewritten to it. */
  readonly address: string | null;
  /** Where the page without Excel stands, for those whose Excel is too old. */
  readonly browserPage: string;
  readonly output: string;
}

const ROOT = import.meta.dirname;
const CDN = "https://appsforoffice.microsoft.com";
const OFFICE_FILES = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
/** Nothing but the page's own origin; Fluent UI writes its styles at run time. */
const OWN = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

function rule(target: string[] | string): webpack.RuleSetRule {
  const typescript = { syntax: "typescript", tsx: true } as const;
  return {
    test: /\.tsx?$/u,
    loader: "swc-loader",
    options: {
      jsc: { parser: typescript, transform: { react: { runtime: "automatic" } } },
      env: { targets: target },
    },
  };
}

function base({ target, output }: BuildOptions): Configuration {
  return {
    mode: target === "development" ? "development" : "production",
    devtool: target === "development" ? "source-map" : false,
    context: ROOT,
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    output: { path: path.resolve(ROOT, output), publicPath: "auto" },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function page(name: string, template: string, chunks: string[], parameters: Record<string, string>): HtmlPlugin {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks,
    inject: false,
    templateParameters: (compilation, assets, tags, options) => ({
      compilation,
      htmlWebpackPlugin: { files: assets, tags, options },
      ...parameters,
    }),
  });
}

function pages({ target, officeSource, browserPage }: BuildOptions): HtmlPlugin[] {
  const policy = officeSource === "cdn" ? `${OWN}; script-src 'self' ${CDN}; connect-src 'self' ${CDN}` : OWN;
  const officeJs = officeSource === "cdn" ? `${CDN}/lib/1/hosted/office.js` : "office/office.js";
  const taskpane = page("taskpane", "src/taskpane/taskpane.html", ["taskpane"], { policy, officeJs, browserPage });
  const browser = page("browser", "src/taskpane/browser.html", ["browser"], { policy: OWN });
  const workbench = new HtmlPlugin({
    filename: "workbench.html",
    template: "src/workbench/page/index.html",
    chunks: ["workbench"],
  });
  if (target === "browser") return [browser];
  return target === "addin" ? [taskpane] : [taskpane, browser, workbench];
}

/** Scripts for Excel on the web, Windows and Mac, and the two languages; neither telemetry nor other programs' scripts. */
const OFFICE_SCRIPTS = ["office.js", "excel-*.js", "o15apptofilemappingtable.js", "{en-us,zh-cn}/*.js"];

function copies({ target, officeSource, address }: BuildOptions): CopyPlugin.Pattern[] {
  const scripts = OFFICE_SCRIPTS.map((from) => ({
    from,
    context: OFFICE_FILES,
    to: "office/[path][name][ext]",
    globOptions: { ignore: ["**/*.debug.js"] },
    info: { minimized: true },
  }));
  const noTelemetry = { from: "assets/office/noTelemetry.js", to: "office/telemetry/oteljs_agave.js" };
  const office: CopyPlugin.Pattern[] = [...scripts, noTelemetry];
  const own: CopyPlugin.Pattern[] = [
    { from: "src/taskpane/page.css" },
    { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
  ];
  if (target === "browser") return own;
  const manifest: CopyPlugin.Pattern = {
    from: "manifest.xml",
    transform: (xml: Buffer) => (address === null ? xml : manifestFor(xml.toString("utf8"), address)),
  };
  const workbench = target === "development" ? [{ from: "src/workbench/page/workbench.css" }] : [];
  return [...own, manifest, ...(officeSource === "local" ? office : []), ...workbench];
}

function application(options: BuildOptions): Configuration {
  const common = base(options);
  const { target } = options;
  const hash = target === "development" ? "" : ".[contenthash:8]";
  const taskpane = { taskpane: "./src/taskpane/index.tsx" };
  const browser = { browser: "./src/taskpane/browser.tsx" };
  const workbench = { workbench: "./src/workbench/page/index.ts" };
  const entries = { addin: taskpane, browser, development: { ...taskpane, ...browser, ...workbench } };
  return {
    ...common,
    name: "application",
    target: "web",
    entry: entries[target],
    output: { ...common.output, filename: `[name]${hash}.js`, chunkFilename: `[name]${hash}.js` },
    experiments: { topLevelAwait: true },
    module: { rules: [rule("chrome >= 93, safari >= 15.4")] },
    plugins: [...pages(options), new CopyPlugin({ patterns: copies(options) })],
  };
}

/** The first script, for engines that can run nothing else of ours. */
function boot(options: BuildOptions): Configuration {
  const common = base(options);
  return {
    ...common,
    name: "boot",
    target: ["web", "es5"],
    devtool: false,
    entry: { boot: "./src/taskpane/boot.ts" },
    output: { ...common.output, filename: "[name].js" },
    module: { rules: [rule("ie 11")] },
  };
}

/** What webpack builds. */
export function configurations(options: BuildOptions): Configuration[] {
  return options.target === "browser" ? [application(options)] : [application(options), boot(options)];
}
