import { newWorkbook } from "../../../src/tasks/newWorkbook";
import { TEMPLATE_IDS } from "../../../src/templates";
import { a1 } from "../../../src/workbook/address";
import { LOOKS } from "../../../src/workbook/plan/looks";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { askPython, openpyxlPresent } from "../../tools/python";
import { describeWith } from "../../tools/require";

const ASK = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({sheet.title: {
  "state": sheet.sheet_state,
  "protected": [bool(sheet.protection.sheet), sheet.protection.password],
  "unlocked": [c.coordinate for row in sheet.iter_rows() for c in row if not c.protection.locked and type(c).__name__ != "MergedCell"],
  "formulas": [c.coordinate for row in sheet.iter_rows() for c in row if c.data_type == "f"],
  "rules": {str(v.sqref): [v.prompt, v.error, v.showErrorMessage, v.showInputMessage] for v in sheet.data_validations.dataValidation},
  "page": [sheet.page_setup.paperSize, sheet.page_setup.fitToWidth, bool(sheet.print_area), sheet.oddFooter.center.text],
  "keys": [sheet.row_dimensions[1].hidden, sheet.column_dimensions["A"].hidden],
} for sheet in book.worksheets}))
`;

interface Sheet {
  readonly state: string;
  readonly protected: readonly unknown[];
  readonly unlocked: readonly string[];
  readonly formulas: readonly string[];
  readonly rules: Readonly<Record<string, readonly [prompt: string, error: string, boolean, boolean]>>;
  readonly page: readonly unknown[];
  readonly keys: readonly boolean[];
}

describeWith("openpyxl", openpyxlPresent)("a new workbook of every table, as openpyxl reads it", () => {
  test.each(TEMPLATE_IDS)("%s is locked but for its entries, each figure with a rule in Chinese", async (id) => {
    const plan = await newWorkbook(id);
    const read = askPython(ASK, await writeNew(plan)) as Record<string, Sheet>;
    expect(Object.keys(read)).toEqual(plan.sheets.map(({ name }) => name));
    for (const { name, kind, cells } of plan.sheets) {
      const sheet = read[name] as Sheet;
      expect([name, sheet.state]).toEqual([name, kind === "meta" ? "veryHidden" : "visible"]);
      if (kind === "meta") continue;
      expect([name, sheet.keys]).toEqual([name, [true, true]]);
      const entries = cells.filter(({ slot, style }) => slot && LOOKS[style].unlocked);
      expect([...sheet.unlocked].sort()).toEqual(entries.map(a1).sort());
      expect(sheet.formulas.filter((cell) => sheet.unlocked.includes(cell))).toEqual([]);
      expect(sheet.protected).toEqual([true, null]);
      expect(sheet.page).toEqual([9, 1, true, "第 &P 页　共 &N 页"]);
      const asked = entries.filter(({ style }) => style === "score" || style === "choice").map(a1);
      for (const cell of asked) {
        const [prompt = "", error = "", showsError, showsPrompt] = sheet.rules[cell] ?? [];
        expect([cell, /\p{Script=Han}/u.test(prompt), /\p{Script=Han}/u.test(error)]).toEqual([cell, true, true]);
        expect([cell, showsError, showsPrompt]).toEqual([cell, true, true]);
      }
    }
  });
});
