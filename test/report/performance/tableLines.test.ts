import { allInputs } from "../../../src/core/performance/addresses";
import { performanceTableLines } from "../../../src/report/performance/tableLines";
import { DICTIONARIES } from "../../../src/words";
import { byId } from "../../core/performance/tables";

const { zh, en } = DICTIONARIES;

/** The path of an entry as the listing writes it: years and columns in braces, rows as a range. */
function matches(line: string, path: string): boolean {
  const [written = ""] = line.trim().split("  ");
  const pattern = written
    .replace(/[.*+?^$()[\]\\]/gu, "\\$&")
    .replace(/\{([^}]*)\}/gu, (_, keys: string) => `(${keys.replace(/\\\./gu, "\\.")})`)
    .replace(/0…(\d+)/gu, "\\d+");
  return new RegExp(`^${pattern}$`, "u").test(path);
}

test.each(byId)("%s shows the path of every entry", (_, template) => {
  const lines = performanceTableLines(template, zh).filter((line) => line.trim().startsWith("/"));
  const missing = allInputs(template).filter(({ path }) => !lines.some((line) => matches(line, path)));
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test("units stand beside the names, and what is computed says so", () => {
  const general = byId.find(([id]) => id === "general-performance")?.[1];
  if (!general) throw new Error("no general table");
  const lines = performanceTableLines(general, zh);
  expect(lines).toContain("    /indicators/cod.discharged/{y1|y2|y3}  化学需氧量排放量 [吨/年]");
  expect(lines).toContain("    /indicators/energy.total/{y1|y2|y3}  综合能耗 [吨标准煤/年]  (自动计算)");
  expect(lines).toContain("    /coefficients/standard-coal/electricity/value  折算系数“电力”（折标准煤系数）");
  expect(lines.some((line) => line.startsWith("    reductions/cod  "))).toBe(true);
  expect(performanceTableLines(general, en)).toContain(
    "    /indicators/cod.discharged/{y1|y2|y3}  COD discharged [吨/年]",
  );
});
