import { evaluate } from "../../src/core/evaluate";
import { withSafeFixes } from "../../src/core/fix";
import { tiny } from "./tiny";

const fixed = (raw: unknown) => withSafeFixes(raw, evaluate(tiny, raw).findings);

test("turns numbers typed as text into numbers, wherever they stand", () => {
  const raw = {
    scores: { "1.1": " ３．５ ", "1.2.1": 4 },
    metrics: { "2.3": { rdShare: "1.5" } },
    maxima: { "1.1": "4" },
    bonus: { b1: "2" },
  };
  const copy = structuredClone(raw);
  expect(fixed(raw)).toEqual({
    scores: { "1.1": 3.5, "1.2.1": 4 },
    metrics: { "2.3": { rdShare: 1.5 } },
    maxima: { "1.1": 4 },
    bonus: { b1: 2 },
  });
  expect(raw).toEqual(copy);
});

test.each([[{ scores: { "1.1": "3分" } }], [{ scores: { "1.1": "x" } }], [{ vetoes: { v1: "yes" } }], [[]], [null]])(
  "leaves %j as it is",
  (raw) => {
    expect(fixed(raw)).toEqual(raw);
  },
);

test("a finding that leads nowhere adds nothing", () => {
  const stray = { code: "number-as-text", severity: "warning", value: "1", fullWidth: false } as const;
  const raw = { scores: { "1.1": "1" } };
  expect(
    withSafeFixes(raw, [
      { ...stray, path: "/scores/9.9" },
      { ...stray, path: "/__proto__/polluted" },
    ]),
  ).toEqual(raw);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("escaped steps are followed", () => {
  const finding = {
    code: "number-as-text",
    severity: "warning",
    path: "/a~1b/c~0d",
    value: "7",
    fullWidth: false,
  } as const;
  expect(withSafeFixes({ "a/b": { "c~d": "7" } }, [finding])).toEqual({ "a/b": { "c~d": 7 } });
});

test("does not round: a text finer than a number can hold stays a text", () => {
  const raw = { scores: { "1.1": "3.00000000000000000001" } };
  expect(fixed(raw)).toEqual(raw);
});
