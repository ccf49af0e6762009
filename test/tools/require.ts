import { spawnSync } from "node:child_process";

/** Whether a program answers at all. */
export function answers(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}

/**
 * `describe` for tests that need a program of the machine. Without it they skip and say so; where
 * QINGPING_REQUIRE_TOOLS is set, as in continuous integration, they run and fail instead.
 */
export function describeWith(tool: string, present: boolean): (name: string, tests: () => void) => void {
  if (present || process.env["QINGPING_REQUIRE_TOOLS"]) return (name, tests) => describe(name, tests);
  return (name, tests) => describe.skip(`${name} (skipped: ${tool} is not installed)`, tests);
}
