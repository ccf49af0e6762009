import { FaultError } from "../../../src/core/fault";
import { loadTemplateInto } from "../../../src/tasks/loadTemplate";
import { newWorkbook } from "../../../src/tasks/newWorkbook";
import { openTable } from "../../../src/tasks/openTable";
import { panel } from "../../../src/tasks/panel";
import type { GivenFile } from "../../../src/taskpane/givenFile";
import { PanelSession } from "../../../src/taskpane/panel/session";
import { writeNew } from "../../../src/workbook/xlsx/writeNew";
import { xlsxFiles } from "../../../src/workbook/xlsx/xlsxFiles";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import { openExcel } from "../../workbook/excel/excelClient";
import { ExcelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { fillTo, templateOf } from "../../core/filling";

const ID = "guangdong-2009-voluntary";

function given(name: string, bytes: Uint8Array): GivenFile {
  return { name, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
}

async function bytesOf(expert: string, total: number, more: object = {}, id = ID): Promise<Uint8Array> {
  const filled = {
    ...fillTo(templateOf(id), total),
    vetoes: { v1: false },
    experts: [{ name: expert, noInterest: true }],
    enterprise: { name: "某厂/一分厂", code: "1" },
    ...more,
  };
  return writeNew(await newWorkbook(id, filled));
}

const sheet = async (expert: string, total: number, more: object = {}, id = ID): Promise<GivenFile> =>
  given(`${expert}.xlsx`, await bytesOf(expert, total, more, id));

const newSession = () => new PanelSession(xlsxFiles);

test("files become the same opinion as the task makes of them, and its workbook can be read", async () => {
  const session = newSession();
  const files = [await sheet("甲", 80), await sheet("乙", 79), await sheet("丙", 82)];
  await session.add(files);
  const { checked, sheets } = session.store.get();
  expect(checked).toEqual(panel(sheets));
  expect(checked?.report.total).toMatchObject({ sum: "241", parts: 3 });
  const opinion = await session.opinion();
  expect(opinion?.name).toBe("清洁生产审核专家组评审意见-某厂_一分厂.xlsx");
  const [read] = await new XlsxWorkbook(opinion?.bytes ?? new Uint8Array()).readSheets();
  expect(read?.cells.some(({ value }) => value === "良好")).toBe(true);
});

test("nothing leads to no opinion", async () => {
  const session = newSession();
  await session.add([]);
  expect(session.store.get()).toMatchObject({ checked: null, problem: null, isBusy: false });
  expect(await session.opinion()).toBeNull();
});

test("a veto ticked by one fails the audit until it is cleared with reason and name, and again afterwards", async () => {
  const session = newSession();
  await session.add([await sheet("甲", 80), await sheet("乙", 80, { vetoes: { v1: true } })]);
  const grade = () => session.store.get().checked?.report.grade?.label;
  expect(grade()).toBe("不合格");
  session.decide({ vetoes: { v1: { reason: "复测达标", by: "" } } });
  expect(grade()).toBe("不合格");
  session.decide({ vetoes: { v1: { reason: "复测达标", by: "甲" } } });
  expect(grade()).toBe("良好");
  session.decide({ vetoes: {} });
  expect(grade()).toBe("不合格");
});

test("agreed points, method, recusal and names are taken", async () => {
  const session = newSession();
  const entries = { experts: [] };
  await session.add([await sheet("甲", 80), await sheet("x", 79, entries), await sheet("丙", 82)]);
  session.decide({ experts: { "x.xlsx": "乙" }, recused: ["丙"], leader: "甲", method: "agreed" });
  const { report } = session.store.get().checked ?? {};
  expect(report?.members.map(({ expert, standing }) => [expert, standing])).toEqual([
    ["甲", "counted"],
    ["乙", "counted"],
    ["丙", "recused"],
  ]);
  const open = report?.rows.filter(({ figure }) => figure === null) ?? [];
  expect(open.length).toBeGreaterThan(0);
  session.decide({ agreed: Object.fromEntries(open.map(({ id }) => [id, 0])) });
  expect(session.store.get().checked?.report.total).not.toBeNull();
});

test("what cannot be read is set aside with its reason, and the others count", async () => {
  const session = newSession();
  const garbage = given("x.xlsx", new TextEncoder().encode("no workbook"));
  const broken: GivenFile = { name: "y.xlsx", arrayBuffer: () => Promise.reject(new Error("gone")) };
  const figures = given("绩效.xlsx", await writeNew(await newWorkbook("general-performance")));
  await session.add([garbage, await sheet("甲", 80), broken, figures]);
  const { sheets, aside, checked } = session.store.get();
  expect(sheets.map(({ file }) => file)).toEqual(["甲.xlsx"]);
  expect(aside.map(({ file, fault }) => [file, fault?.code])).toEqual([
    ["x.xlsx", "not-a-zip"],
    ["y.xlsx", "unexpected"],
    ["绩效.xlsx", "no-scores"],
  ]);
  expect(checked?.report.members).toHaveLength(1);
  session.remove("x.xlsx");
  expect(session.store.get().aside).toHaveLength(2);
});

test("sheets of different tables are refused until one is taken out", async () => {
  const session = newSession();
  await session.add([await sheet("甲", 80), await sheet("丁", 80, { vetoes: {} }, "anhui-2007")]);
  expect(session.store.get()).toMatchObject({ checked: null, problem: { code: "panel-mixed", file: "丁.xlsx" } });
  session.remove("丁.xlsx");
  expect(session.store.get().problem).toBeNull();
  expect(session.store.get().checked).not.toBeNull();
});

test("files of one name are told apart, and several additions at once keep their order", async () => {
  const session = newSession();
  const same = async (expert: string) => given("评分表.xlsx", await bytesOf(expert, 80));
  await Promise.all([session.add([await same("甲"), await same("乙")]), session.add([await same("丙")])]);
  expect(session.store.get().sheets.map(({ file }) => file)).toEqual([
    "评分表.xlsx",
    "评分表 (2).xlsx",
    "评分表 (3).xlsx",
  ]);
  expect(session.store.get().checked?.report.members.map(({ expert }) => expert)).toEqual(["甲", "乙", "丙"]);
});

test("decisions about a table's items and clauses go with its last sheet", async () => {
  const session = newSession();
  await session.add([await sheet("甲", 80, { vetoes: { v1: true } })]);
  session.decide({ leader: "甲", vetoes: { v1: { reason: "复测达标", by: "甲" } }, agreed: { "1.1": 1 } });
  session.remove("甲.xlsx");
  await session.add([await sheet("丁", 80, { vetoes: {} }, "anhui-2007")]);
  const { decided, checked } = session.store.get();
  expect(decided).toMatchObject({ leader: "甲", vetoes: {}, agreed: {} });
  expect(checked?.report.findings.map(({ code }) => code)).not.toContain("decision-unknown");
  session.clear();
  expect(session.store.get()).toMatchObject({ sheets: [], checked: null, decided: { leader: "" } });
});

describe("a file with several tables", () => {
  /** A workbook with several tables, as Excel holds it. */
  async function workbookWith(...ids: readonly string[]): Promise<ExcelWorkbook> {
    await openExcel();
    const workbook = new ExcelWorkbook();
    for (const id of ids) await loadTemplateInto(workbook, id, id === ID ? fillTo(templateOf(ID), 80) : {});
    return workbook;
  }

  const reading = (workbook: ExcelWorkbook) =>
    new PanelSession({
      ...xlsxFiles,
      read: (bytes) => (bytes.length === 1 ? Promise.resolve(workbook) : xlsxFiles.read(bytes)),
    });
  const several = given("多张.xlsx", new Uint8Array(1));

  test("its only scoring table is taken beside a performance table", async () => {
    const session = reading(await workbookWith("general-performance", ID));
    await session.add([several]);
    expect(session.store.get().checked?.template.id).toBe(ID);
  });

  test("the table that the others fill is taken", async () => {
    const session = reading(await workbookWith("anhui-2007", ID));
    await session.add([await sheet("甲", 80), several]);
    expect(session.store.get().sheets.map(({ open }) => open.template.id)).toEqual([ID, ID]);
  });

  test("otherwise the person chooses", async () => {
    const workbook = await workbookWith("anhui-2007", ID);
    const session = reading(workbook);
    await session.add([several]);
    expect(session.store.get().aside).toMatchObject([{ fault: null, tables: [{ id: "anhui-2007" }, { id: ID }] }]);
    await session.choose("多张.xlsx", ID);
    expect(session.store.get()).toMatchObject({ aside: [], checked: { template: { id: ID } } });
    await session.choose("多张.xlsx", ID);
    expect(session.store.get().sheets).toHaveLength(1);
    await expect(openTable(workbook)).rejects.toThrow(FaultError);
  });
});
