import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const MAIN = resolve(__dirname, "../../src/cli/main.ts");
const RUN = `"${process.execPath}" --import tsx "${MAIN}"`;

/** Runs a shell line as a person would. */
function shell(line: string, env: Record<string, string> = {}) {
  const { stdout, stderr, status } = spawnSync("sh", ["-c", line], {
    encoding: "utf8",
    cwd: resolve(__dirname, "../.."),
    env: { ...process.env, ...env },
  });
  return { stdout, stderr, status };
}

test("a reader that goes away early is no error", () => {
  const { stdout, stderr } = shell(`${RUN} templates | true`);
  expect([stdout, stderr]).toEqual(["", ""]);
});

test("the exit code and the sentence reach the shell, entries come through a pipe", () => {
  expect(shell(`${RUN} check nowhere.xlsx`)).toMatchObject({ status: 2, stdout: "" });
  const { status, stdout } = shell(`echo '{"total": 101}' | ${RUN} score --template guangzhou --entries - --json`);
  expect([status, (JSON.parse(stdout) as { total: unknown }).total]).toEqual([1, null]);
});
