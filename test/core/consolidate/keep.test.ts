import { countFindings, kept, keptFindings } from "../../../src/core/consolidate/keep";
import { RECORD_BYTES, type FindingRecord } from "../../../src/core/consolidate/record";

const finding = (severity: "error" | "warning" | "info", message: string): FindingRecord => {
  return { code: "missing", severity, sheet: "评分表", cell: "G5", message };
};

test.each([
  [" a\tb\r\nc ", "a b c"],
  ["\u0000\u001b[31m红", "[31m红"],
  ["x".repeat(130), `${"x".repeat(119)}…`],
  ["甲".repeat(120), "甲".repeat(120)],
  ["half \ud83d", "half \ufffd"],
])("%j is kept as %j", (text, expected) => {
  expect(kept(text)).toBe(expected);
});

test("the worst findings are kept first, as many as fit, and all are counted", () => {
  const many = [
    ...Array.from({ length: 90 }, () => finding("warning", "尚未评分；空白不等于零分，得零分请填 0。")),
    finding("error", "9 超过分值 8"),
  ];
  const short = keptFindings(many);
  expect(short[0]?.severity).toBe("error");
  expect(short.length).toBeLessThan(many.length);
  expect(Buffer.byteLength(JSON.stringify(short))).toBeLessThanOrEqual(RECORD_BYTES + 2);
  expect(countFindings(many)).toEqual({ error: 1, warning: 90, info: 0 });
  expect(keptFindings(many.slice(0, 3))).toHaveLength(3);
});
