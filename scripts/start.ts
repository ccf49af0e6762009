/** Serves the add-in, the page without Excel and the workbench, and prints their addresses. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import WebpackDevServer, { type Configuration } from "webpack-dev-server";
import { configurations } from "../webpack.config";

const PORT = Number(process.env["PORT"] ?? 3000);
/** Where Microsoft's office-addin-dev-certs puts the certificate that Excel trusts. */
const CERTIFICATES = path.join(homedir(), ".office-addin-dev-certs");

/** The trusted certificate where the machine has one; else one is made, which a browser asks about once. */
function server(): NonNullable<Configuration["server"]> {
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((name) => path.join(CERTIFICATES, name));
  const isInstalled = [key, cert, ca].every((file) => file !== undefined && existsSync(file));
  return isInstalled && key && cert && ca ? { type: "https", options: { key, cert, ca } } : "https";
}

const compiler = webpack(
  configurations({
    target: "development",
    officeSource: process.env["OFFICE_JS"] === "cdn" ? "cdn" : "local",
    address: null,
    browserPage: `https://localhost:${PORT}/browser.html`,
    output: "out/serve",
  }),
);

const development = new WebpackDevServer(
  {
    port: PORT,
    setupExitSignals: true,
    host: "localhost",
    server: server(),
    hot: false,
    liveReload: false,
    client: false,
    static: false,
  },
  compiler,
);

try {
  await development.start();
} catch (error) {
  const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  if (!isTaken) throw error;
  process.stderr.write(`Port ${PORT} is taken. End what uses it, or choose another: PORT=3001 npm start\n`);
  process.exit(1);
}
await new Promise<void>((resolve) => void development.middleware?.waitUntilValid(() => resolve()));
process.stdout.write(
  [
    `Workbench (Excel in the page):   https://localhost:${PORT}/workbench.html`,
    `Pane without Excel, on files:    https://localhost:${PORT}/browser.html`,
    `In a real Excel:                 npm run sideload`,
    "",
  ].join("\n"),
);
