import { newWorkbook } from "../../../src/tasks/newWorkbook";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { askPython, openpyxlPresent } from "../../tools/python";
import { describeWith } from "../../tools/require";

const ASK = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["评分表"]
score = next(c for row in sheet.iter_rows() for c in row if c.column == 7 and c.row == 5)
rule = next(v for v in sheet.data_validations.dataValidation if "G5" in v.cells)
level = next(v for v in sheet.data_validations.dataValidation if "G15" in v.cells)
print(json.dumps({
  "states": [s.sheet_state for s in book.worksheets],
  "protected": [bool(s.protection.sheet) for s in book.worksheets],
  "password": sheet.protection.password,
  "unlocked": not score.protection.locked,
  "locked": sheet["F5"].protection.locked and sheet["D5"].protection.locked,
  "prompt": [rule.promptTitle, rule.prompt, rule.error, rule.showErrorMessage, rule.type, rule.formula1, rule.formula2],
  "level": [level.type, level.formula1],
  "titles": sheet.print_title_rows, "area": "".join(sheet.print_area), "paper": sheet.page_setup.paperSize,
  "fit": [sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage],
  "footer": sheet.oddFooter.center.text, "freeze": sheet.freeze_panes,
  "hidden": [sheet.row_dimensions[1].hidden, sheet.column_dimensions["A"].hidden],
  "font": sheet["D5"].font.name, "title": sheet["B2"].font.name,
}))
`;

describeWith("openpyxl", openpyxlPresent)("a new workbook, as openpyxl reads it", () => {
  test("is protected without a password, prompts in Chinese and prints on A4", async () => {
    const answer = askPython(ASK, await writeNew(await newWorkbook("guangdong-2009-voluntary")));
    expect(answer).toEqual({
      states: ["visible", "visible", "visible", "visible", "veryHidden"],
      protected: [true, true, true, true, false],
      password: null,
      unlocked: true,
      locked: true,
      prompt: [
        "1.1  分值 8",
        "请填 0 至 8 之间的数，至多 4 位小数。空白不等于零分。",
        "请填 0 至 8 之间的数，至多 4 位小数。空白不等于零分。",
        true,
        "decimal",
        "0",
        "8",
      ],
      level: ["list", '"8,4,0"'],
      titles: "$4:$4",
      area: "$B$2:$G$35",
      paper: 9,
      fit: [1, 0, true],
      footer: "第 &P 页　共 &N 页",
      freeze: "A5",
      hidden: [true, true],
      font: "宋体",
      title: "黑体",
    });
  });
});
