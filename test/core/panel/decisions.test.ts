import { readDecisions } from "../../../src/core/panel/decisions";

test("decisions are read, and the leader clears where nobody else is named", () => {
  const { decisions, findings } = readDecisions({
    leader: " 张三 ",
    method: "trimmed",
    agreed: { "1.1": 3, "1.2": null },
    vetoes: { v1: { reason: "已整改", by: "" }, v2: { reason: "复核", by: "李四" } },
    experts: { "a.xlsx": "王五" },
    recused: ["赵六", ""],
  });
  expect(findings).toEqual([]);
  expect(decisions.leader).toBe("张三");
  expect(decisions.method).toBe("trimmed");
  expect([...decisions.agreed]).toEqual([["1.1", 3]]);
  expect(decisions.vetoes.get("v1")).toEqual({ reason: "已整改", by: "张三" });
  expect(decisions.vetoes.get("v2")?.by).toBe("李四");
  expect(decisions.experts.get("a.xlsx")).toBe("王五");
  expect(decisions.recused).toEqual(["赵六"]);
});

test.each([
  ["nothing at all", {}, []],
  ["no object", [1], [["", "object"]]],
  ["an unknown method", { method: "median" }, [["method", "method"]]],
  ["a list for an object", { agreed: [1] }, [["agreed", "object"]]],
  ["a text for a clearing", { vetoes: { v1: "ok" } }, [["vetoes.v1", "object"]]],
  ["a number for a reason", { gates: { g1: { reason: 1 } } }, [["gates.g1.reason", "text"]]],
  ["an object for a list", { recused: {} }, [["recused", "list"]]],
])("%s decides nothing and says so", (_, raw, expected) => {
  const { findings } = readDecisions(raw);
  expect(findings.map((found) => (found.code === "decision-shape" ? [found.key, found.expected] : found.code))).toEqual(
    expected,
  );
});

test("keys that nobody knows are named, those of an object's prototype too", () => {
  const raw = JSON.parse('{"__proto__": {"method": "mean"}, "metod": "mean"}') as unknown;
  const { decisions, findings } = readDecisions(raw);
  expect(findings.map((found) => (found.code === "decision-unknown" ? found.key : found.code))).toEqual([
    "__proto__",
    "metod",
  ]);
  expect(decisions.method).toBeNull();
});
