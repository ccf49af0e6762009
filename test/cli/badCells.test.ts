import type { ReportJson } from "../../src/report/json";
import { newWorkbook } from "../../src/tasks/newWorkbook";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { rewrite } from "../workbook/xlsx/packages";
import { CommandLine } from "./commandLine";

const SCORING = "xl/worksheets/sheet2.xml";
const line = new CommandLine();
afterAll(() => line.dispose());

async function checked(change: (xml: string) => string): Promise<{ code: number; report: ReportJson }> {
  const bytes = await writeNew(await newWorkbook("guangdong-2009-voluntary"));
  const { code, out } = await line.run(["check", line.file("cells.xlsx", rewrite(bytes, SCORING, change)), "--json"]);
  return { code, report: JSON.parse(out) as ReportJson };
}

/** Puts a cell into G5, the score of item 1.1. */
const score =
  (content: string, attributes = "") =>
  (xml: string) =>
    xml.replace(/<c r="G5"[^>]*\/>/u, `<c r="G5"${attributes}>${content}</c>`);
const text = (content: string) => score(`<is><t>${content}</t></is>`, ' t="inlineStr"');

test.each([
  ["a number with its unit", text("8分"), 1, "not-a-number", /8分.*是否应为 8/u],
  ["a number in words", text("八"), 1, "not-a-number", /“八”不是数字/u],
  ["full-width digits", text("７．５"), 0, "number-as-text", /已按 7\.5 读取/u],
  ["a formula", score("<f>3+4</f><v>7</v>"), 0, "formula-in-entry", /已按其结果 7 读取/u],
  ["a formula without a result", score("<f>3+4</f>"), 1, "formula-without-value", /没有计算结果/u],
  ["a negative number", score("<v>-3</v>"), 1, "below-zero", /-3 小于 0/u],
  ["a huge number", score("<v>1E+300</v>"), 1, "above-maximum", /1e\+300 超过分值 8/u],
  ["too many decimals", score("<v>7.12345</v>"), 1, "too-many-decimals", /超过 4 位/u],
  ["an error", score("<v>#DIV/0!</v>", ' t="e"'), 1, "not-a-number", /#DIV\/0!/u],
  ["true", score("<v>1</v>", ' t="b"'), 1, "not-a-number", /true/u],
])("%s in a score cell is told with sheet and cell", async (_name, change, code, finding, words) => {
  const { code: exit, report } = await checked(change);
  const found = report.findings.find((candidate) => candidate.code === finding);
  expect([exit, found?.sheet, found?.cell, found?.item]).toEqual([code, "评分表", "G5", "1.1"]);
  expect(found?.message).toMatch(words);
});

test("a readable slip counts, an unreadable one does not count as zero", async () => {
  expect((await checked(text("７．５"))).report.provisional).toBe(7.5);
  const { report } = await checked(text("八"));
  expect([report.provisional, report.sections[0]?.score, report.total]).toEqual([0, null, null]);
});

test("binary noise of a stored number is not a decimal place", async () => {
  const { report } = await checked(score("<v>7.2999999999999998</v>"));
  expect(report.provisional).toBe(7.3);
});

test("a deleted row is named with its sheet", async () => {
  const { code, report } = await checked((xml) => xml.replace(/<row r="9".*?<\/row>/u, ""));
  const found = report.findings.find((finding) => finding.code === "row-missing");
  expect([code, found?.item]).toEqual([1, "1.5"]);
  expect(found?.message).toMatch(/工作表“评分表”缺少/u);
});

test("a row that stands there twice counts once and is named", async () => {
  const twice =
    '<row r="900"><c r="A900" t="inlineStr"><is><t>1.5</t></is></c><c r="G900"><v>4</v></c></row></sheetData>';
  const { code, report } = await checked((xml) => xml.replace("</sheetData>", twice));
  const found = report.findings.find((finding) => finding.code === "row-twice");
  expect([code, report.filled, found?.sheet, found?.cell]).toEqual([1, 0, "评分表", "A900"]);
});

test("a maximum that was changed is named, and the printed one counts", async () => {
  const { code, report } = await checked((xml) => xml.replace(/(<c r="F5"[^>]*>)<v>8<\/v>/u, "$1<v>80</v>"));
  const found = report.findings.find((finding) => finding.code === "maximum-altered");
  expect([code, found?.cell, report.sections[0]?.max]).toEqual([1, "F5", 30]);
});

test("a stored total that is not the sum is named", async () => {
  const bytes = await writeNew(await newWorkbook("guangdong-2009-voluntary"));
  const forged = rewrite(bytes, "xl/worksheets/sheet4.xml", (xml) =>
    xml.replace(/(<c r="D8"[^>]*?) t="str"(>.*?)<v\/?>(<\/v>)?(<\/c>)/u, "$1$2<v>95</v>$4"),
  );
  const { code, out } = await line.run(["check", line.file("forged.xlsx", forged), "--json"]);
  const report = JSON.parse(out) as ReportJson;
  const found = report.findings.find((finding) => finding.code === "result-altered");
  expect([code, found?.sheet, found?.cell, report.total]).toEqual([1, "评分结果", "D8", null]);
});
