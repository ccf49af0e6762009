import { docxBytes, htmlText } from "../../../scripts/importing/formVariants";
import { officialForm } from "../../../scripts/importing/officialForm";
import { loadTemplateInto } from "../../../src/tasks/loadTemplate";
import { openTable } from "../../../src/tasks/openTable";
import { catalogueOf, list } from "../../../src/taskpane/importing/catalogue";
import { editTemplate, listCarried, openTemplateFile } from "../../../src/taskpane/importing/ownTables";
import { foundIn } from "../../../src/taskpane/importing/importState";
import { baseOf, ImportSession } from "../../../src/taskpane/importing/session";
import { sessionOf } from "../../../src/taskpane/importing/sessionOf";
import { templateFileName, templateText } from "../../../src/taskpane/importing/templateFile";
import { Pane } from "../../../src/taskpane/pane/pane";
import { WorkbookFile } from "../../../src/workbook/xlsx/workbookFile";
import { xlsxFiles } from "../../../src/workbook/xlsx/xlsxFiles";
import { templateOf as builtIn } from "../../core/filling";
import { given, pasted, texts, type } from "./sessions";
import { GOOD, HEAD, tabbed } from "./tables";

const ID = "anhui-2007";
const FORM = officialForm(builtIn(ID), {});

test("what is pasted as HTML is read with its cells, as a Word file is", async () => {
  const session = new ImportSession();
  await session.paste({ html: htmlText(FORM), text: "x" }, "粘贴");
  const fromHtml = session.store.get();
  expect(fromHtml).toMatchObject({ step: "rows", problem: null, isBusy: false });
  await session.addFile(given("表.docx", docxBytes(FORM)));
  expect(session.store.get().draft?.rows.map(({ text, points }) => [text, points])).toEqual(
    fromHtml.draft?.rows.map(({ text, points }) => [text, points]),
  );
  expect(session.store.get().draft?.file).toBe("表.docx");
});

test("text of Chinese Windows is read, and what cannot be read is said while the draft stays", async () => {
  const session = new ImportSession();
  const gbk = new Uint8Array([0xd0, 0xf2, 0xba, 0xc5]);
  const rest = new TextEncoder().encode("\t\n");
  await session.addFile(given("x.txt", new Uint8Array([...gbk, ...rest])));
  expect(session.store.get().problem?.code).toBe("nothing-to-import");
  await session.addFile(given("好.txt", GOOD));
  expect(session.store.get()).toMatchObject({ problem: null, draft: { file: "好.txt" } });
  await session.addFile(given("x.pdf", "%PDF"));
  expect(session.store.get()).toMatchObject({
    problem: { code: "import-format", ending: "pdf" },
    draft: { file: "好.txt" },
  });
  await session.addFile({ name: "y.txt", arrayBuffer: () => Promise.reject(new Error("gone")) });
  expect(session.store.get().problem?.code).toBe("unexpected");
});

test("of several tables one is chosen", async () => {
  const two = `${GOOD}\n\n${GOOD.replace("机构", "章程").replace("某市", "某县")}`;
  const session = await pasted(two);
  expect(session.store.get()).toMatchObject({ step: "source", draft: null });
  expect(foundIn(session.store.get())).toHaveLength(2);
  session.choose(1);
  expect(session.store.get()).toMatchObject({ step: "rows", chosen: 1, draft: { title: "某县评分表" } });
});

test("what was corrected is not lost by another look, another table or a new beginning", async () => {
  const session = await pasted(GOOD);
  type(session, 1, "机构健全");
  session.choose(0);
  expect(texts(session)).toContain("机构健全");
  session.clear();
  expect(session.store.get()).toMatchObject({ draft: null, step: "source", canBringBack: true });
  session.bringBack();
  expect(texts(session)).toContain("机构健全");
  await session.paste({ html: "", text: GOOD.replace("机构", "章程") }, "粘贴");
  expect(texts(session)).toContain("章程");
  session.bringBack();
  expect(texts(session)).toContain("机构健全");
  session.bringBack();
  expect(texts(session)).toContain("章程");
});

test("typing in a field is taken back as a whole, other changes one by one", async () => {
  const session = await pasted(GOOD);
  const before = texts(session);
  type(session, 1, "机构一");
  type(session, 1, "机构一二");
  type(session, 2, "培训一");
  session.undo();
  expect(texts(session)).toEqual(["组织", "机构一二", "培训", "实施", "方案"]);
  session.undo();
  expect(texts(session)).toEqual(before);
  expect(session.store.get().canUndo).toBe(false);
  session.undo();
  expect(texts(session)).toEqual(before);
});

test("a doubt is settled by a choice or a look, and can be opened again", async () => {
  const session = await pasted(tabbed(HEAD, "一|组织|100|", "1|机构|50|", "3|培训|50|", "合计||100|"));
  const gap = session.store.get().doubts.findIndex(({ doubt }) => doubt.code === "number-gap");
  session.decide(gap, { code: "take-number", value: "2" });
  expect(session.store.get().doubts[gap]?.isSettled).toBe(true);
  expect(session.store.get().draft?.rows.map(({ number }) => number)).toEqual(["一", "1", "2"]);
  session.settle(gap, false);
  expect(session.store.get().doubts[gap]?.isSettled).toBe(false);
});

test("what a person says of a column is read again, and taken back with all that hung on it", async () => {
  const session = await pasted(tabbed("归口|序号|内容|核定|得分", "组织|1|机构健全|40|", "组织|2|培训到位|60|"));
  const columns = () => session.store.get().readings.scoring[0]?.columns?.map(({ use }) => use);
  const open = () => session.store.get().doubts.map(({ doubt, isSettled }) => [doubt.code, isSettled]);
  session.change("", (draft) => ({ ...draft, place: "某市" }));
  const settled = session.store.get().doubts.findIndex(({ doubt }) => doubt.code === "no-sections");
  session.settle(settled);
  const before = open();
  const [read, understood] = [columns(), texts(session)];
  expect(read?.[0]).not.toBe("section");
  session.takeColumn(0, "section");
  session.takeColumn(2, "text");
  session.takeColumn(3, "max");
  expect(columns()).toEqual(["section", "number", "text", "max", "score"]);
  expect(texts(session)).toEqual(["组织", "机构健全", "培训到位"]);
  expect(session.store.get()).toMatchObject({ draft: { place: "某市" }, doubts: [] });
  Array.from({ length: 3 }, () => session.undo());
  expect([columns(), texts(session), open()]).toEqual([read, understood, before]);
  expect(session.store.get().draft?.place).toBe("某市");
  session.clear();
  session.takeColumn(0, "section");
  expect(session.store.get().draft).toBeNull();
});

test("built-in rules complete the items, and can be changed into own ones", async () => {
  const session = await pasted(GOOD);
  session.takeRules("shenzhen-2025-voluntary");
  expect(baseOf(session.store.get())?.place.zh).toBe("深圳市");
  const { table } = await session.table();
  expect(table?.template).toMatchObject({ official: false, title: baseOf(session.store.get())?.title });
  session.changeRules();
  const { draft } = session.store.get();
  expect(draft).toMatchObject({ base: null, place: "深圳市", year: "2025", rules: { vetoes: { length: 5 } } });
  expect((await session.table()).table?.template.id).toMatch(/^own-/u);
});

test("a table that was handed out keeps its id; what is changed afterwards is the next version", async () => {
  const session = await pasted(GOOD);
  session.change("", (draft) => ({ ...draft, place: "某市" }));
  const first = (await session.table()).table;
  if (!first) throw new Error("no table");
  session.handedOut(first.template);
  expect((await session.table()).table?.template).toEqual(first.template);
  type(session, 1, "机构健全");
  const second = (await session.table()).table?.template;
  expect(second).toMatchObject({ id: first.template.id, version: 2 });
});

test("a draft that is no template yet says why", async () => {
  const session = await pasted(GOOD);
  const { faults } = await session.table();
  expect(faults?.map(({ path }) => path)).toEqual(["place.zh", "place.en"]);
});

describe("with a pane over files", () => {
  const newPane = () => {
    const file = new WorkbookFile();
    return new Pane({ workbook: file, file, files: xlsxFiles });
  };

  async function ownFile(): Promise<{ name: string; text: string }> {
    const session = await pasted(GOOD);
    session.change("", (draft) => ({ ...draft, place: "某市" }));
    const template = (await session.table()).table?.template;
    if (template?.kind !== "scoring") throw new Error("no table");
    return { name: templateFileName(template), text: templateText(template) };
  }

  test("a template's file is listed, loaded into a workbook, and known there without the file", async () => {
    const pane = newPane();
    const { name, text } = await ownFile();
    expect(name).toBe("某市评分表-v1.json");
    await openTemplateFile(pane, given(name, text));
    const [own] = catalogueOf(pane).get().tables;
    expect(own?.standing).toBe("own");
    if (!own) return;
    await loadTemplateInto(pane.surface.workbook, own.table, { scores: { "1.1": 4 } });
    const opened = await openTable(pane.surface.workbook);
    expect(opened).toMatchObject({ own: true, hash: own.table.hash, entries: { raw: { scores: { "1.1": 4 } } } });
    const other = newPane();
    await other.surface.file?.open("x.xlsx", pane.surface.file?.save() ?? new Uint8Array());
    await listCarried(other);
    expect(
      catalogueOf(other)
        .get()
        .tables.map(({ table }) => table.template),
    ).toEqual([own.table.template]);
  });

  test("a newer version takes the older one's place in the list", () => {
    const pane = newPane();
    const table = { kind: "scoring", template: builtIn(ID), hash: "1", own: true } as const;
    list(catalogueOf(pane), { table, standing: "own" });
    list(catalogueOf(pane), { table: { ...table, hash: "2" }, standing: "own" });
    expect(
      catalogueOf(pane)
        .get()
        .tables.map((one) => one.table.hash),
    ).toEqual(["2"]);
  });

  test("a file that is no table is told where tables are made; an own one is changed there", async () => {
    const pane = newPane();
    await openTemplateFile(pane, given("x.json", '{"kind": "scoring"'));
    expect(pane.store.get().tool).toBe("importing");
    expect(sessionOf(pane).store.get().faults[0]?.message).toBe("is not JSON");
    expect(catalogueOf(pane).get().tables).toEqual([]);
    await editTemplate(pane, { ...builtIn(ID), id: "own-1", official: false });
    expect(sessionOf(pane).store.get()).toMatchObject({
      step: "rows",
      faults: [],
      draft: { identity: { version: 1 } },
    });
  });

  test("of a copy of a built-in table an own one is made, which nobody can take for it", async () => {
    const session = new ImportSession();
    await session.addFile(given("a.json", JSON.stringify(builtIn(ID))));
    const { table } = await session.table();
    expect(table).toMatchObject({ own: true, template: { official: false, version: 1, source: { number: null } } });
    expect(table?.template.id).toMatch(/^own-/u);
  });
});
