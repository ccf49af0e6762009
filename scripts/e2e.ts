/** Runs the end-to-end tests where the machine has a Chromium; where not, it says so, or fails if none may be skipped. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const chromium = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

if (existsSync(chromium)) {
  const { status } = spawnSync("npx", ["playwright", "test", ...process.argv.slice(2)], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exitCode = status ?? 1;
} else {
  process.stderr.write(
    `End-to-end tests skipped: no Chromium at ${chromium}. Install it (Debian: chromium) or set CHROMIUM to its path.\n`,
  );
  if (process.env["QINGPING_REQUIRE_TOOLS"] === "1") process.exitCode = 1;
}
