import { resultJson } from "../../../src/report/result";
import type { PerformanceJson } from "../../../src/report/performance/json";
import { PERFORMANCE_IDS } from "../../../src/templates/performance";
import { DICTIONARIES } from "../../../src/words";
import { checked } from "./checked";

const { zh, en } = DICTIONARIES;
const json = (id: string, raw?: unknown, words = zh) =>
  JSON.parse(JSON.stringify(resultJson(checked(id, raw), words))) as PerformanceJson;

test("figures, options, economics, coefficients and the draft are plain JSON", () => {
  const answer = json("general-performance");
  expect(answer).toMatchObject({ kind: "performance", template: "general-performance", complete: true, findings: [] });
  expect(answer.figures["/indicators/energy.total/y3"]).toBe(1144.675);
  expect(answer.options).toHaveLength(12);
  expect(answer.economics[0]).toMatchObject({ number: "G1", payback: { reason: null } });
  expect(answer.coefficients.find(({ carrier }) => carrier === "electricity")).toMatchObject({ value: "0.1229" });
  expect(answer.summary.length).toBeGreaterThan(3);
});

test("a finding names its cells, the main one and the others", () => {
  const raw = { indicators: { "cod.produced": { y3: 1 }, "cod.discharged": { y3: 5 } } };
  const found = json("general-performance", raw, en).findings.find(({ code }) => code === "discharged-above-produced");
  expect(found).toMatchObject({
    severity: "error",
    path: "/indicators/cod.discharged/y3",
    others: [{ path: "/indicators/cod.produced/y3" }],
  });
  expect(found?.message).toMatch(/COD discharged.*5.*COD produced.*1/u);
});

test.each(PERFORMANCE_IDS)("nothing is lost on the way: %s", (id) => {
  const given = checked(id);
  const answer = json(id);
  expect(answer.figures).toEqual(Object.fromEntries(given.report.figures));
  expect(answer.economics).toEqual(given.report.economics);
});
