import { parseTsv } from "../../src/core/tsv";

test.each([
  ["a", [["a"]]],
  ["", [[""]]],
  [
    "a\tb\nc\td\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a\t\r\n\tb\r\n",
    [
      ["a", ""],
      ["", "b"],
    ],
  ],
  ['"一行\n二行"\t"说""好"""\nx', [["一行\n二行", '说"好"'], ["x"]]],
  ['5" 管\tb', [['5" 管', "b"]]],
  ["a\n\nb", [["a"], [""], ["b"]]],
])("%j", (text, table) => {
  expect(parseTsv(text)).toEqual(table);
});
