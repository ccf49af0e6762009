import { loadTemplate } from "../../src/templates";
import { locateTables } from "../../src/workbook/locate";
import type { SheetKind } from "../../src/workbook/slots";
import type { Workbook } from "../../src/workbook/workbook";
import { check, fill, grade } from "../tasks/scoring";

/** A workbook of one scoring table, and a hand that types into it. */
export interface Subject {
  readonly workbook: Workbook;
  /** Types a text into a cell, as a person does. */
  type(sheet: string, row: number, column: number, text: string): Promise<void>;
}

/** Makes a workbook of a built-in table with some entries. */
export type MakeSubject = (templateId: string, entries: unknown) => Promise<Subject>;

const ENTRIES = {
  scores: { "1.1": 8, "1.2": 1.5, "1.10": 2, "2.1": 4, "2.7": 1.25, "3.4": 5 },
  metrics: { "2.6": { rdShare: 2.5 }, "3.4": { complianceRate: 99.5 } },
  reasons: { "1.2": "缺 1 次培训记录" },
  vetoes: { v1: false },
  eligibility: { e1: true, e2: false },
  experts: [{ name: "张三", noInterest: true }, { name: "李四" }],
  enterprise: { name: "=SUM(1,2)", code: "914401010000000001", date: "2026-11-21" },
};

async function typeInto(subject: Subject, kind: SheetKind, row: string, column: string, text: string): Promise<void> {
  const [table] = locateTables(await subject.workbook.readSheets());
  const place = table?.find(kind, row, column);
  if (!place) throw new Error(`no cell for ${kind} ${row} ${column}`);
  await subject.type(place.sheet, place.row, place.column, text);
}

async function textOf(workbook: Workbook, kind: SheetKind, row: string, column: string): Promise<unknown> {
  const [table] = locateTables(await workbook.readSheets());
  return table?.find(kind, row, column)?.cell?.value ?? null;
}

/** What every adapter of the port must do alike. */
export function describeWorkbook(adapter: string, make: MakeSubject): void {
  describe(`${adapter}: a workbook of a scoring table`, () => {
    test("holds the entries it was made with, text as text", async () => {
      const { workbook } = await make("guangdong-2009-voluntary", ENTRIES);
      const { report } = await check(workbook);
      expect(report.scores.get("1.10")).toBe(2);
      expect(report.provisional).toBe(21.75);
      expect(report.filled).toBe(6);
      expect(await textOf(workbook, "cover", "enterprise.name", "value")).toBe("=SUM(1,2)");
      expect(await textOf(workbook, "cover", "enterprise.code", "value")).toBe("914401010000000001");
      expect(await textOf(workbook, "cover", "enterprise.date", "value")).toBe("2026-11-21");
      expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(report.findings.find(({ code }) => code === "eligibility-not-met")?.at?.sheet).toBe("核查与否决");
    });

    test("is checked anew after typing", async () => {
      const subject = await make("guangdong-2009-voluntary", ENTRIES);
      await typeInto(subject, "scoring", "1.1", "score", "7.5");
      await typeInto(subject, "scoring", "1.3", "score", "2");
      const { report } = await check(subject.workbook);
      expect([report.provisional, report.filled]).toEqual([23.25, 7]);
    });

    test("names the cell of what is typed wrong", async () => {
      const subject = await make("guangdong-2009-voluntary", {});
      await typeInto(subject, "answers", "v1", "answer", "否");
      await subject.workbook.writeCells([
        { sheet: "评分表", row: 4, column: 6, value: "8分", keepFormula: false },
        { sheet: "评分表", row: 5, column: 6, value: "８．５", keepFormula: false },
      ]);
      const { report } = await check(subject.workbook);
      const found = report.findings.map(({ code, at }) => [code, at?.sheet, at?.cell]);
      expect(found).toContainEqual(["not-a-number", "评分表", "G5"]);
      expect(found).toContainEqual(["number-as-text", "评分表", "G6"]);
    });

    test("is filled over what it holds, a null blanking a cell", async () => {
      const { workbook } = await make("guangdong-2009-voluntary", ENTRIES);
      await fill(workbook, { scores: { "1.1": null, "1.4": 2 }, vetoes: { v1: true } });
      const { report } = await check(workbook);
      expect(report.scores.get("1.1")).toBeNull();
      expect(report.provisional).toBe(15.75);
      expect(report.grade).toEqual({ label: "不合格", result: "不合格", pass: false, honour: null });
    });

    test("takes the result, and declares what was computed", async () => {
      const { workbook } = await make("shandong-2008", { conditions: { c1: true }, scores: { "3.2.4": 4 } });
      const { report } = await grade(workbook);
      expect(report.provisional).toBe(19);
      expect(await textOf(workbook, "result", "explanation", "text")).toMatch(/暂计 19 分/u);
      expect(await textOf(workbook, "result", "provisional", "score")).toBe(19);
      expect(await textOf(workbook, "scoring", "3.2.1", "status")).toBe("满分");
    });

    test.each(["zhejiang-2003", "fujian-2009-acceptance", "shenzhen-2025-voluntary"])(
      "computes %s by its own formulas as the engine does",
      async (id) => {
        const template = await loadTemplate(id);
        const scores = Object.fromEntries(
          (template?.sections ?? [])
            .flatMap(({ items }) => items)
            .flatMap((item) => (item.items ?? [item]).map(({ id: itemId, max }) => [itemId, max] as const)),
        );
        const { workbook } = await make(id, { scores, total: template?.sections.length ? null : 74.99 });
        const { report } = await check(workbook);
        expect(report.total).toBe(template?.sections.length ? 100 : 74.99);
        expect(await textOf(workbook, "result", "total", "score")).toBe(report.total);
        expect(await textOf(workbook, "result", "grade", "score")).toBe(report.grade?.label);
      },
    );
  });
}
