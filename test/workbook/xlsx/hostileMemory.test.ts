import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeHostile } from "./hostile";

const MEGABYTES = 2 ** 20;

test("the memory that reading them takes is bounded", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qingping-hostile-"));
  try {
    const files = await writeHostile(folder);
    const script = join(__dirname, "hostile", "readAll.ts");
    const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, folder], { encoding: "utf8" });
    const { read, peak } = JSON.parse(stdout || stderr) as { read: number; peak: number };
    expect(read).toBe(files.length);
    expect(peak).toBeLessThan(400 * MEGABYTES);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
