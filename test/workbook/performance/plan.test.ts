import { createHash } from "node:crypto";
import { allPlaces } from "../../../src/core/performance/addresses";
import { coefficientRows } from "../../../src/core/performance/carriers";
import { ledgerColumns } from "../../../src/core/performance/ledgerColumns";
import { LOOKS } from "../../../src/workbook/plan/looks";
import type { PlannedCell, SheetPlan } from "../../../src/workbook/plan/types";
import { slotKey, type SheetKind } from "../../../src/workbook/slots";
import { byId, exampleOf, templateOf } from "../../core/performance/tables";
import { planOf } from "./books";

function sheetOf(sheets: readonly SheetPlan[], kind: SheetKind): SheetPlan {
  const found = sheets.find((sheet) => sheet.kind === kind);
  if (!found) throw new Error(`no sheet ${kind}`);
  return found;
}

function cellsByPath(sheets: readonly SheetPlan[]): Map<string, PlannedCell> {
  return new Map(
    sheets.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.path === undefined ? [] : [[cell.path, cell] as const])),
    ),
  );
}

describe.each(byId)("%s", (id, template) => {
  const { sheets } = planOf(template, exampleOf(id));
  const cells = cellsByPath(sheets);

  test("every place of the form has one cell, computed ones a formula with the figure", () => {
    for (const { path, computed } of allPlaces(template)) {
      const cell = cells.get(path);
      expect([path, cell !== undefined]).toEqual([path, true]);
      expect([path, cell?.formula !== undefined]).toEqual([path, computed || cell?.restore === true]);
      expect([path, cell && LOOKS[cell.style].unlocked === true]).toEqual([path, !computed]);
    }
  });

  test("no two cells share a slot, and no path stands twice", () => {
    for (const { kind, cells: own } of sheets) {
      const slots = own.flatMap(({ slot }) => (slot ? [`${kind} ${slotKey(slot)}`] : []));
      expect(new Set(slots).size).toBe(slots.length);
    }
    const paths = sheets.flatMap(({ cells: own }) => own.flatMap(({ path }) => path ?? []));
    expect(new Set(paths).size).toBe(paths.length);
  });

  test("only entries are unlocked, and every one has a rule with a prompt", () => {
    for (const { kind, cells: own, validations } of sheets) {
      for (const { row, column, style, path } of own) {
        if (!LOOKS[style].unlocked || path === undefined) continue;
        const rule = validations.find((one) => {
          const { bottom = one.row, right = one.column } = one;
          return row >= one.row && row <= bottom && column >= one.column && column <= right;
        });
        const isNamed = [
          kind,
          path,
          /\p{Script=Han}/u.test(rule?.prompt ?? "") && /\p{Script=Han}/u.test(rule?.error ?? ""),
        ];
        expect(isNamed).toEqual([kind, path, true]);
      }
    }
  });

  test("the ledger's grid has no merged cells, at least forty rows, and the form's columns", () => {
    const ledger = sheetOf(sheets, "ledger");
    const rows = [...cells].flatMap(([path, { row }]) => (path.startsWith("/ledger/") ? [row] : []));
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    expect(last - first).toBeGreaterThanOrEqual(39);
    expect(ledger.merges.filter(({ top, bottom }) => bottom >= first && top <= last)).toEqual([]);
    const { savings, reductions } = ledgerColumns(template);
    for (const { key } of savings) expect(cells.has(`/ledger/0/savings/${key}`)).toBe(true);
    for (const { key } of reductions) expect(cells.has(`/ledger/0/reductions/${key}`)).toBe(true);
  });

  test("coefficients stand where the form computes with them", () => {
    const kinds = sheets.map(({ kind }) => kind);
    const expected = coefficientRows(template).length > 0 ? ["coefficients"] : [];
    expect(kinds).toEqual(["form", "ledger", "feasibility", ...expected, "review", "meta"]);
  });

  test("an empty table has the same cells for its entries", () => {
    const empty = cellsByPath(planOf(template, {}).sheets);
    for (const { path } of allPlaces(template))
      expect([path, empty.get(path)?.slot]).toEqual([path, cells.get(path)?.slot]);
  });
});

/**
 * Where the entries of each form stand. A change here means that workbooks made before read wrongly: raise
 * WORKBOOK_FORMAT, and keep reading the older ones.
 */
test.each([
  ["general-performance", "8b2f9ae5f2bc9020"],
  ["guangdong-2009-mandatory-performance", "78792ed57bfbecc7"],
  ["guangdong-2009-renewal", "44e3211f764d2381"],
  ["anhui-2007-performance-1", "baf679fb7d8d2fb4"],
  ["anhui-2007-performance-2", "8e86003ce45bcc15"],
])("%s: entries stand where they stood in the first edition", (id, expected) => {
  const template = templateOf(id);
  const cells = cellsByPath(planOf(template, {}).sheets);
  const places = [...cells].map(([path, { slot }]) => `${path} ${slot?.row ?? ""} ${slot?.column ?? ""}`).sort();
  expect(createHash("sha256").update(places.join("\n")).digest("hex").slice(0, 16)).toBe(expected);
});

test("options beyond the rows of a new ledger get rows of their own, and some to spare", () => {
  const ledger = Array.from({ length: 60 }, (_, index) => ({ number: `F${index + 1}` }));
  const cells = cellsByPath(planOf(templateOf("general-performance"), { ledger }).sheets);
  expect(cells.get("/ledger/59/number")?.value).toBe("F60");
  expect(cells.has("/ledger/69/number")).toBe(true);
});

test("what the form does not ask stands in the ledger's settings", () => {
  const shown = (id: string) => {
    const paths = [...cellsByPath(planOf(templateOf(id), {}).sheets).keys()];
    return paths.filter((path) => path.startsWith("/settings/"));
  };
  expect(shown("general-performance")).toEqual(["/settings/discountRate"]);
  expect(shown("guangdong-2009-renewal")).toEqual(["/settings/moneyLimit", "/settings/discountRate"]);
  expect(shown("anhui-2007-performance-2")).toEqual([
    "/settings/auditStart",
    "/settings/moneyLimit",
    "/settings/discountRate",
  ]);
});

test("a typed figure of the summary takes the formula's place, and can be put back", () => {
  const template = templateOf("guangdong-2009-mandatory-performance");
  const path = "/options/count/low.implemented";
  const counted = cellsByPath(planOf(template, { ledger: [{ kind: "无/低费", status: "已实施" }] }).sheets).get(path);
  expect(counted).toMatchObject({ value: 1, restore: true });
  expect(counted?.formula).toBeDefined();
  const typed = cellsByPath(planOf(template, { options: { count: { "low.implemented": 7 } } }).sheets).get(path);
  expect(typed).toMatchObject({ value: 7, restore: true });
  expect(typed?.formula).toBeUndefined();
});

test("only the long form is broken into pages; each begins below a whole row", () => {
  const form = sheetOf(planOf(templateOf("general-performance"), {}).sheets, "form");
  expect(form.onePage).toBe(false);
  expect(form.paper?.rowBreaks.length).toBeGreaterThan(4);
  const cut = form.merges.filter(({ top, bottom }) => form.paper?.rowBreaks.some((row) => top < row && bottom >= row));
  expect(cut).toEqual([]);
  const short = sheetOf(planOf(templateOf("anhui-2007-performance-1"), {}).sheets, "form");
  expect([short.onePage, short.paper]).toEqual([true, undefined]);
});

test("the form of an own table says who made it, and that it is not official", () => {
  const own = { ...templateOf("general-performance"), id: "own-1", version: 2, made: { by: "张三", on: "2026-03-01" } };
  const texts = sheetOf(planOf(own, {}).sheets, "form").cells.map(({ value }) => value);
  expect(texts).toContain(
    "注意：本绩效表由使用者编制（第 2 版，张三，2026-03-01），不是官方表；正式使用前请与主管部门核对。",
  );
});
