import fc from "fast-check";
import { fromHtml } from "../../../src/importing/reading/fromHtml";
import { fromText } from "../../../src/importing/reading/fromText";
import { COLUMN_USES } from "../../../src/importing/table/chosenColumns";
import type { ColumnUse } from "../../../src/importing/table/columns";
import { understand, type Understanding } from "../../../src/importing/understand";
import { anySource } from "../wild";

const codes = (read: Understanding | undefined) => read?.doubts.map(({ code }) => code);
const maxima = (read: Understanding | undefined) =>
  read?.template.sections.map(({ items }) => items.map(({ max }) => max));

test.each([
  ["类别\t序号\t内容\t分值\t得分", "组织\t1\t机构\t40\t", "组织\t2\t培训\t30\t", "实施\t3\t方案\t30\t"],
  ["类别\t序号\t内容\t分值\t得分", "一、组织\t1\t机构\t40\t", "一、组织\t2\t培训\t30\t", "二、实施\t3\t方案\t30\t"],
])("a section that each row names again is one: %s", (...lines) => {
  const sections = chosen(lines)?.template.sections;
  expect(sections?.map(({ title, items }) => [title, items.length])).toEqual([
    ["组织", 2],
    ["实施", 1],
  ]);
});

const ASIDE = ["归口\t序号\t内容\t核定\t得分", "组织\t1\t机构健全\t40\t", "组织\t2\t培训到位\t60\t"];

/** The same source, with what a person says of its columns. */
function chosen(lines: readonly string[], ...uses: readonly [number, ColumnUse][]): Understanding | undefined {
  const choices = uses.map(([column, use]) => ({ table: 0, column, use }));
  return understand({ name: "粘贴", parts: [fromText(lines.join("\n"))] }, choices)[0];
}

test("a person says what a column is, and the table is read again with that", () => {
  const before = chosen(ASIDE);
  expect(before?.columns?.map(({ heading }) => heading)).toEqual(["归口", "序号", "内容", "核定", "得分"]);
  expect(before?.template.sections.map(({ title }) => title)).not.toEqual(["组织"]);
  expect(codes(before)).toContain("column-role");
  const after = chosen(ASIDE, [0, "section"], [2, "text"], [3, "max"]);
  expect(after?.template.sections.map(({ title, items }) => [title, items.length])).toEqual([["组织", 2]]);
  expect(codes(after)).not.toContain("column-role");
  expect(after?.columns?.map(({ isChosen, sample }) => [isChosen, sample])).toEqual([
    [true, "组织"],
    [false, "1"],
    [true, "机构健全"],
    [true, "40"],
    [false, ""],
  ]);
});

test("what is chosen for one column no other one keeps", () => {
  const twice = ["序号\t内容\t分值\t满分\t得分", "1\t机构\t40\t10\t", "2\t培训\t60\t20\t"];
  expect(codes(chosen(twice))).toContain("column-twice");
  const other = chosen(twice, [3, "max"]);
  expect(other?.columns?.map(({ use }) => use)).toEqual(["number", "text", "ignored", "max", "score"]);
  expect(maxima(other)).toEqual([[10, 20]]);
  expect(codes(other)).not.toContain("column-twice");
});

test("columns without headings are what a person says", () => {
  const bare = ["1\t机构健全\t人事部\t40", "2\t培训到位\t安环部\t60"];
  const read = understand(fromHtml(`<table>${bare.map(row).join("")}</table>`))[0];
  expect(codes(read)).toContain("no-header");
  const table = fromHtml(`<table>${bare.map(row).join("")}</table>`);
  const [again] = understand(table, [{ table: 0, column: 2, use: "requirement" }]);
  expect(again?.template.sections[0]?.items.map(({ requirement }) => requirement)).toEqual(["人事部", "安环部"]);
});

test("whatever is said of columns, drafts are templates", () => {
  const choice = fc.record({ table: fc.constant(0), column: fc.nat(5), use: fc.constantFrom(...COLUMN_USES) });
  fc.assert(
    fc.property(anySource, fc.array(choice, { maxLength: 4 }), (document, choices) => {
      for (const { faults } of understand(document, choices)) {
        expect(faults.filter(({ message }) => !message.startsWith("cannot be reached"))).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});

function row(line: string): string {
  return `<tr>${line
    .split("\t")
    .map((text) => `<td>${text}</td>`)
    .join("")}</tr>`;
}
