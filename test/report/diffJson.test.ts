import { diffJson } from "../../src/report/diffJson";
import { DICTIONARIES } from "../../src/words";
import { comparedPerformance, comparedScoring } from "./comparisons";

const { zh, en } = DICTIONARIES;

test("a performance table's differences have paths, exact figures and options", () => {
  const changes = { "/indicators/cod.discharged/y3": 4, "/ledger/0/investment": 99 };
  const answer = diffJson(comparedPerformance(changes), en);
  expect(answer).toMatchObject({ template: "general-performance", kind: "performance", editions: null });
  expect(answer.differences.find(({ path }) => path === "/indicators/cod.discharged/y3")).toMatchObject({
    label: "COD discharged (2024)",
    unit: "吨/年",
    before: 4.94,
    after: 4,
    change: -0.94,
  });
  expect(answer.options).toEqual([
    expect.objectContaining({
      number: "F1",
      what: "changed",
      fields: [expect.objectContaining({ path: "/ledger/0/investment", label: "Investment", after: 99 })],
    }),
  ]);
});

test("a scoring table's results have no path", () => {
  const { differences, options } = diffJson(comparedScoring({ "/scores/1.1": 2 }), zh);
  expect(options).toEqual([]);
  expect(differences.map(({ path, label }) => [path, label])).toEqual([
    ["/scores/1.1", "1.1 item 1.1"],
    [undefined, "1 section 1（小计）"],
    [undefined, "总分"],
  ]);
});

test("it is plain JSON, with nothing where nothing differs", () => {
  const answer = diffJson(comparedPerformance({}), zh);
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  expect([answer.differences, answer.options]).toEqual([[], []]);
});
