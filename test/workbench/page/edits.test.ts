import { HostWorkbook } from "../../../src/workbench/host/hostWorkbook";
import { cellRect, parseArea } from "../../../src/workbench/host/model/rect";
import { NO_VALIDATION } from "../../../src/workbench/host/model/validation";
import { clearCells, pasteInto, typeInto } from "../../../src/workbench/page/cells/edits";
import { editText, isEditable } from "../../../src/workbench/page/cells/editText";
import { createEngine } from "../excelClient";

let book: HostWorkbook;
beforeEach(() => {
  book = HostWorkbook.create(createEngine);
});

function restrict(row: number, title = "输入有误", message = "请填 0 至 8 之间的数。"): void {
  const rule = { decimal: { formula1: 0, formula2: 8, operator: "Between" } };
  const errorAlert = { title, message, showAlert: true, style: "Stop" };
  book.active.change(row, 0, { validation: { ...NO_VALIDATION, rule, errorAlert } });
}

function protect(unlocked: readonly number[]): void {
  for (const row of unlocked) book.active.change(row, 0, { format: { locked: false } });
  book.active.protection = { options: {}, password: null };
}

function type(row: number, text: string): string | null {
  return typeInto(book, book.active, row, 0, text);
}

function values(): unknown[] {
  return [0, 1, 2].map((row) => editText(book.active, row, 0));
}

describe("typing", () => {
  test("is taken, or refused with the reason", () => {
    restrict(0);
    expect(type(0, "7.5")).toBeNull();
    expect(type(0, "9")).toBe("A1 输入有误：请填 0 至 8 之间的数。");
    expect(editText(book.active, 0, 0)).toBe("7.5");
  });

  test("is refused in general words where the validation has none", () => {
    restrict(0, "", "");
    expect(type(0, "9")).toBe("A1 输入有误：此单元格限制了可以输入的内容。");
  });

  test("is refused in a protected cell", () => {
    protect([0]);
    expect([isEditable(book, book.active, 0, 0), isEditable(book, book.active, 1, 0)]).toEqual([true, false]);
    expect([type(0, "1"), type(1, "1")]).toEqual([null, "单元格 A2 受保护，不能修改。"]);
  });

  test("is refused for a formula that is none", () => {
    expect(type(0, "=SUM(1,")).toBe("单元格 A1 的公式有误，请修改或按 Esc 取消。");
    expect(editText(book.active, 0, 0)).toBe("");
  });
});

describe("pasting", () => {
  test("fills cells from the selected one on", () => {
    expect(pasteInto(book, book.active, cellRect(1, 0), "甲\t1\n乙\t=1+1\n")).toBeNull();
    expect(["甲", "乙"]).toEqual([editText(book.active, 1, 0), editText(book.active, 2, 0)]);
    expect(["1", "=1+1"]).toEqual([editText(book.active, 1, 1), editText(book.active, 2, 1)]);
  });

  test("takes what is allowed and counts what is not", () => {
    restrict(1);
    expect(pasteInto(book, book.active, cellRect(0, 0), "1\n99\n3")).toBe(
      "2 个单元格已修改，1 个被拒绝。A2 输入有误：请填 0 至 8 之间的数。",
    );
    expect(values()).toEqual(["1", "", "3"]);
  });

  test("does nothing where one cell is protected", () => {
    protect([0, 1]);
    expect(pasteInto(book, book.active, cellRect(0, 0), "1\n2\n3")).toBe("单元格 A3 受保护，不能修改。");
    expect(values()).toEqual(["", "", ""]);
  });

  test("refuses what is too large", () => {
    const text = Array.from({ length: 20_001 }, () => "1").join("\n");
    expect(pasteInto(book, book.active, cellRect(0, 0), text)).toBe("一次最多粘贴或清除 20000 个单元格。");
  });
});

test("clearing empties what is filled, also of whole columns", () => {
  pasteInto(book, book.active, cellRect(0, 0), "1\n2\n3");
  expect(clearCells(book, book.active, parseArea("A:A") ?? cellRect(0, 0))).toBeNull();
  expect(values()).toEqual(["", "", ""]);
  expect(clearCells(book, book.active, cellRect(0, 0))).toBeNull();
});

describe("what stands in a cell for typing", () => {
  test.each([
    ["12.50", "12.5"],
    ["=sum(A2:A3)", "=SUM(A2:A3)"],
    ["12.5%", "12.50%"],
    ["2026-11-21", "2026/11/21"],
    ["true", "TRUE"],
    ["'007", "'007"],
    ["文字", "文字"],
    ["#n/a", "#N/A"],
  ])("%s reads %s", (typed, text) => {
    expect(type(0, typed)).toBeNull();
    expect(editText(book.active, 0, 0)).toBe(text);
    const before = book.active.content(0, 0);
    type(0, editText(book.active, 0, 0));
    expect(book.active.content(0, 0)).toEqual(before);
  });

  test("a number keeps all its digits", () => {
    book.active.change(0, 0, { format: { numberFormat: "0.0" } });
    type(0, "0.123456789012");
    expect(editText(book.active, 0, 0)).toBe("0.123456789012");
  });
});
