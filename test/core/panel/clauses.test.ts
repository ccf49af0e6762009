import { codes, foundAs, panelOf, sheetOf } from "./panels";

const [a, b, c] = ["甲", "乙", "丙"] as const;
const scoring = (expert: string, scores: Record<string, unknown>) => sheetOf(expert, { scores });

describe("vetoes and gates", () => {
  const ticking = (expert: string) => sheetOf(expert, { vetoes: { v1: true }, reasons: { v1: "夜间偷排" } });

  test("one expert's tick counts", () => {
    const report = panelOf([sheetOf(a), sheetOf(b), ticking(c)]);
    expect(report.vetoes[0]).toMatchObject({ state: "holds", tickedBy: [{ expert: c, reason: "夜间偷排" }] });
    expect(report.grade).toEqual({ label: "不合格", result: "不合格", pass: false, honour: null });
  });

  test("until the leader clears it with a reason and a name", () => {
    const cleared = { vetoes: { v1: { reason: "复测达标", by: "甲" } } };
    const report = panelOf([sheetOf(a), sheetOf(b), ticking(c)], cleared);
    expect(report.vetoes[0]).toMatchObject({ state: "cleared", clearing: { reason: "复测达标", by: "甲" } });
    expect(report.grade?.label).toBe("优秀");
    expect(foundAs(report, "clause-cleared")).toMatchObject([{ by: "甲", reason: "复测达标", experts: [c] }]);
  });

  test.each([
    [{ reason: "", by: "甲" }, "reason"],
    [{ reason: "复测达标" }, "name"],
  ])("a clearing without reason or name clears nothing: %j", (clearing, lacks) => {
    const report = panelOf([sheetOf(a), sheetOf(b), ticking(c)], { vetoes: { v1: clearing } });
    expect(report.grade?.pass).toBe(false);
    expect(foundAs(report, "clearing-incomplete")).toMatchObject([{ clause: "v1", lacks, severity: "error" }]);
  });

  test("clearing what nobody ticked, or what the total decides, is said to change nothing", () => {
    const clearing = { reason: "x", by: "甲" };
    const report = panelOf(
      [a, b, c].map((n) => sheetOf(n)),
      { vetoes: { v1: clearing, v2: clearing, v9: clearing } },
    );
    expect(foundAs(report, "clearing-without-effect").map(({ clause, derived }) => [clause, derived])).toEqual([
      ["v1", false],
      ["v2", true],
    ]);
    expect(foundAs(report, "decision-unknown")).toMatchObject([{ key: "vetoes.v9" }]);
  });

  test("the total decides a derived veto, exactly", () => {
    const low = { "1.1": 0, "1.2.1": 0, "2.1": 0, "2.2": 0 };
    const at = panelOf([a, b, c].map((name) => scoring(name, { ...low, "2.4": 5, "1.2.2": 2, "2.3": 4, "1.1": 4 })));
    expect([at.total?.value, at.vetoes[1]?.state]).toEqual([15, "no"]);
    const below = panelOf([
      scoring(a, { ...low, "1.1": 3.9999 }),
      ...[b, c].map((name) => scoring(name, { ...low, "1.1": 4 })),
    ]);
    expect(below.vetoes[1]?.state).toBe("holds");
    const open = panelOf([a, b, c].map((name) => scoring(name, { "2.1": null })));
    expect(open.vetoes[1]?.state).toBe("open");
    const hopeless = panelOf([a, b, c].map((name) => scoring(name, { ...low, "1.1": 0, "2.4": null, "2.3": 0 })));
    expect(hopeless.vetoes[1]?.state).toBe("holds");
  });

  test("unanswered and unreadable answers are named; the unreadable one keeps the panel from a grade", () => {
    const open = panelOf([sheetOf(a), sheetOf(b, { vetoes: {} }), sheetOf(c, { vetoes: {} })]);
    expect(foundAs(open, "veto-unanswered")).toMatchObject([{ clause: "v1", experts: [b, c] }]);
    expect(open.grade?.label).toBe("优秀");
    const odd = panelOf([sheetOf(a), sheetOf(b), sheetOf(c, { vetoes: { v1: "可能" } })]);
    expect(foundAs(odd, "answer-unreadable")).toMatchObject([{ clause: "v1", experts: [c] }]);
    expect(odd.grade).toBeNull();
  });

  test("a gate fails as soon as one expert fails it, beside the grade", () => {
    const sheets = [sheetOf(a), sheetOf(b), sheetOf(c, { gates: { g1: "fail" } })];
    expect(panelOf(sheets)).toMatchObject({
      gates: [{ state: "holds", tickedBy: [{ expert: c }] }],
      grade: { pass: true },
    });
    const cleared = panelOf(sheets, { leader: "甲", gates: { g1: { reason: "补交报告" } } });
    expect(cleared.gates[0]).toMatchObject({ state: "cleared", clearing: { by: "甲" } });
    expect(codes(panelOf([sheetOf(a, { gates: {} }), sheetOf(b), sheetOf(c)]))).toEqual(["gate-unanswered"]);
  });
});
