import fc from "fast-check";
import { FaultError } from "../../../src/core/fault";
import { fromHtml } from "../../../src/importing/reading/fromHtml";
import { fromSheet } from "../../../src/importing/reading/fromSheet";
import { fromText } from "../../../src/importing/reading/fromText";
import { mark } from "../../../src/workbook/slots";

const cells = (html: string, part = 0) =>
  fromHtml(html)
    .parts[part]?.rows.flat()
    .map(({ text, row, column, rowSpan, colSpan }) => [text, row, column, rowSpan, colSpan]);

describe("HTML", () => {
  test("a table as Word writes it: unquoted attributes, comments, entities, line ends in the middle of words", () => {
    const html = `<html><head><style>td{x}</style></head><body><!--[if gte mso 9]><table><tr><td>不是</td></tr></table><![endif]-->
      <p class=MsoNormal>附件&nbsp;1</p><table class=MsoTableGrid><tr><td rowspan=2 valign=top><p>基本<br>条件</p></td>
      <td colspan='2'>A&amp;B &lt;5&#37; &#x2265;3</td></tr><tr><td>甲<o:p></o:p></td><td>&nbsp;</td></tr></table>说明`;
    const { parts } = fromHtml(html);
    expect(parts.map(({ kind, rows }) => [kind, rows.flat().map(({ text }) => text)])).toEqual([
      ["paragraphs", ["附件 1"]],
      ["table", ["基本\n条件", "A&B <5% ≥3", "甲", ""]],
      ["paragraphs", ["说明"]],
    ]);
    expect(cells(html, 1)).toEqual([
      ["基本\n条件", 0, 0, 2, 1],
      ["A&B <5% ≥3", 0, 1, 1, 2],
      ["甲", 1, 1, 1, 1],
      ["", 1, 2, 1, 1],
    ]);
  });

  test("cells that reach down push those of later rows to the right", () => {
    const html = "<table><tr><td rowspan=3>a<td>b<tr><td>c<tr><td>d</table>";
    expect(cells(html)?.map(([text, , column]) => [text, column])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 1],
      ["d", 1],
    ]);
  });

  test("scripts are text of nobody", () => {
    expect(
      fromHtml("<script>document.write('<table><tr><td>x</td></tr></table>')</script><p>5 < 6</p>").parts,
    ).toHaveLength(1);
  });

  test("whatever it is given, it reads it or refuses it", () => {
    const piece = fc.constantFrom(
      "<table>",
      "</table>",
      "<tr>",
      "<td rowspan=99999999>",
      "<td colspan=-1>",
      "</td>",
      "<td",
      ">",
      "<",
      "<!--",
      "-->",
      "&#x110000;",
      "&lt;",
      "甲",
      "<script>",
      "</script>",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          fromHtml(pieces.join(""));
        } catch (error) {
          if (!(error instanceof FaultError)) throw error;
        }
      }),
    );
  });
});

describe("text", () => {
  test("tabs make a table, with quoted cells", () => {
    const table = fromText('序号\t内容\t分值\r\n1\t"甲\n乙"\t5\r\n');
    expect(table.kind).toBe("table");
    expect(table.rows.flat().map(({ text }) => text)).toEqual(["序号", "内容", "分值", "1", "甲\n乙", "5"]);
  });

  test("lines without tabs stay lines, and know where they stand", () => {
    const table = fromText("甲 \n\n乙");
    expect(table.rows.map((row) => row.map(({ text, place }) => [text, place.rows[0]]))).toEqual([
      [["甲 ", 1]],
      [["", 2]],
      [["乙", 3]],
    ]);
  });

  test("more lines than any table has are refused", () => {
    expect(() => fromText("x\n".repeat(6_000))).toThrow(FaultError);
  });
});

describe("a sheet", () => {
  const at = (row: number, column: number, value: string | number | boolean | null) => ({
    row,
    column,
    value,
    isFormula: false,
  });

  test("keeps its rows and columns, and merged cells as far as it has rows", () => {
    const table = fromSheet(
      { name: "表", cells: [at(2, 1, "甲"), at(2, 3, true), at(3, 3, 5)] },
      [{ top: 2, left: 1, bottom: 4, right: 2 }],
      3,
    );
    expect(table.rows.flat().map(({ text, place }) => [text, place])).toEqual([
      ["甲", { part: 3, rows: [3, 4], columns: [2, 3] }],
      ["是", { part: 3, rows: [3, 3], columns: [4, 4] }],
      ["5", { part: 3, rows: [4, 4], columns: [4, 4] }],
    ]);
  });

  test("keeps merged cells that hold nothing, down to its last row", () => {
    const cells = [at(0, 0, "企业名称"), at(1, 0, "地址")];
    const merges = [0, 1, 2].map((top) => ({ top, left: 1, bottom: top, right: 3 }));
    expect(
      fromSheet({ name: "表", cells }, merges)
        .rows.flat()
        .map(({ text, column, colSpan }) => [text, column, colSpan]),
    ).toEqual([
      ["企业名称", 0, 1],
      ["", 1, 3],
      ["地址", 0, 1],
      ["", 1, 3],
    ]);
  });

  test("of ours has keys that no form prints", () => {
    const own = [
      at(0, 0, mark("scoring", "tiny")),
      at(0, 2, "status"),
      at(1, 0, "1.1"),
      at(1, 1, "甲"),
      at(1, 2, "未填"),
    ];
    expect(
      fromSheet({ name: "评分表", cells: own }, [])
        .rows.flat()
        .map(({ text }) => text),
    ).toEqual(["甲"]);
  });
});
