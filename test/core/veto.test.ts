import fc from "fast-check";
import { evaluate } from "../../src/core/evaluate";
import { byId, fillTo, templateOf, validFilling, type Filling } from "./filling";
import { fullScores, tiny } from "./tiny";

const shandong = templateOf("shandong-2008");

const withHandVetoes = byId.filter(([, { vetoes }]) => vetoes.some(({ totalBelow }) => totalBelow === undefined));

describe.each(withHandVetoes)("%s", (_, template) => {
  const failing = { label: template.failing.label, result: template.failing.label, pass: false, honour: null };
  const vetoes = template.vetoes.filter(({ totalBelow }) => totalBelow === undefined);

  test.each(vetoes.map(({ id }) => id))("%s fails at 95 points", (id) => {
    const report = evaluate(template, { ...fillTo(template, 95), vetoes: { [id]: true } });
    expect(report).toMatchObject({ total: 95, complete: true, vetoes: [id], grade: failing });
  });

  test.each(vetoes.map(({ id }) => id))("%s fails an empty sheet", (id) => {
    const report = evaluate(template, { vetoes: { [id]: true } });
    expect(report).toMatchObject({ total: null, provisional: 0, complete: false, vetoes: [id], grade: failing });
  });
});

test("a veto is a result: no error", () => {
  const { findings } = evaluate(tiny, { scores: fullScores, vetoes: { v1: true } });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("vetoes that hold stand in the template's order", () => {
  const vetoes = { v5: true, v1: true, v3: true, v2: false };
  expect(evaluate(shandong, { ...fillTo(shandong, 50), vetoes }).vetoes).toEqual(["v1", "v3", "v5", "v6"]);
});

test("an unreadable answer leaves the grade open, unless another veto holds", () => {
  const scores = fullScores;
  expect(evaluate(tiny, { scores, vetoes: { v1: "maybe" } }).grade).toBeNull();
  expect(evaluate(shandong, { ...fillTo(shandong, 90), vetoes: { v1: 1, v2: true } }).grade?.pass).toBe(false);
});

describe("Shandong's veto below 70 points", () => {
  test.each<[string, Record<string, unknown>, string[], string[]]>([
    ["complete at 69.9999", fillTo(shandong, 69.9999), ["v6"], []],
    ["complete at 70", fillTo(shandong, 70), [], []],
    ["empty", {}, [], ["v6"]],
    ["still reachable: exactly 70", lost(30), [], ["v6"]],
    ["out of reach", lost(30.0001), ["v6"], []],
  ])("%s", (_, raw, held, undecided) => {
    const report = evaluate(shandong, raw);
    expect([report.vetoes, report.undecidedVetoes]).toEqual([held, undecided]);
  });

  test("out of reach decides the grade of an incomplete sheet", () => {
    const report = evaluate(shandong, lost(30.0001));
    expect(report).toMatchObject({
      complete: false,
      total: null,
      reachable: 69.9999,
      grade: { label: "不予通过", pass: false },
    });
  });

  test("an invalid score is not a lost one", () => {
    const scores = Object.fromEntries(Object.keys(lost(45).scores).map((id) => [id, 999]));
    expect(evaluate(shandong, { scores }).undecidedVetoes).toEqual(["v6"]);
  });

  test("full marks by the condition stay reachable", () => {
    const report = evaluate(shandong, { conditions: { c1: true }, scores: { "1.1": 0 } });
    expect(report).toMatchObject({ reachable: 96, provisional: 15, undecidedVetoes: ["v6"] });
  });

  test("is not set by hand", () => {
    const report = evaluate(shandong, { ...fillTo(shandong, 90), vetoes: { v6: true } });
    expect([report.vetoes, report.grade?.label]).toEqual([[], "优秀"]);
  });

  /** Only lost points are entered, with 40 points of the table left blank. */
  function lost(points: number): { scores: Record<string, number> } {
    const last = shandong.sections[2]?.items.flatMap(({ items }) => items ?? []) ?? [];
    let rest = points;
    const scores = last.flatMap(({ id, max }) => {
      const part = Math.min(rest, max);
      rest = Math.round((rest - part) * 10_000) / 10_000;
      return part > 0 ? [[id, Math.round((max - part) * 10_000) / 10_000] as const] : [];
    });
    return { scores: Object.fromEntries(scores) };
  }
});

test("once it holds, no way of filling the rest clears the derived veto", () => {
  const cut = (filling: Filling, keep: number) => ({
    ...filling,
    vetoes: {},
    scores: Object.fromEntries(Object.entries(filling.scores).slice(0, keep)),
  });
  fc.assert(
    fc.property(validFilling(shandong), fc.nat(60), (filling, keep) => {
      const early = evaluate(shandong, cut(filling, keep)).vetoes.includes("v6");
      const late = evaluate(shandong, cut(filling, Infinity)).vetoes.includes("v6");
      expect(late || !early).toBe(true);
    }),
  );
});
