import { checklistForms } from "../../../../scripts/importing/checklistForm";
import { docxBytes, htmlText } from "../../../../scripts/importing/formVariants";
import { INVENTED_PERFORMANCE } from "../../../../scripts/importing/inventedPerformance";
import { performanceForm } from "../../../../scripts/importing/performanceForm";
import { officialForm } from "../../../../scripts/importing/officialForm";
import { OFFICIAL_FORMS } from "../../../../scripts/importing/performanceScores";
import type { Cell } from "../../../../src/core/performance/cell";
import {
  addedTo,
  asOneCell,
  withKind,
  withLabel,
  withMoreCells,
  withoutNote,
  withUse,
} from "../../../../src/taskpane/importing/form/editForm";
import { doubtfulCell, formChoices, type FormChoice } from "../../../../src/taskpane/importing/form/formDoubts";
import { formProblems } from "../../../../src/taskpane/importing/form/formProblems";
import { openFormDoubts } from "../../../../src/taskpane/importing/form/formReview";
import type { GivenFile } from "../../../../src/taskpane/givenFile";
import { foundIn, hasTable, stepsOf } from "../../../../src/taskpane/importing/importState";
import { guessKind } from "../../../../src/taskpane/importing/readings";
import { ImportSession } from "../../../../src/taskpane/importing/session";
import { templateFileName } from "../../../../src/taskpane/importing/templateFile";
import { loadPerformance } from "../../../../src/templates/performance";
import { TEMPLATE_IDS } from "../../../../src/templates";
import { templateOf as builtIn } from "../../../core/filling";
import { doubtAt, entryOf, FORM, formOf, opened, page, reviewed } from "./forms";

async function tableOf(session: ImportSession) {
  const read = await session.table();
  if (read.table?.kind !== "performance") throw new Error(JSON.stringify(read.faults));
  return read.table.template;
}

function given(name: string, bytes: Uint8Array): GivenFile {
  return { name, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
}

const place = (session: ImportSession) => session.changeForm("", (form) => ({ ...form, place: "某市" }));

/** The cell of a table by its name. */
async function cellNamed(session: ImportSession, name: string): Promise<Cell | undefined> {
  place(session);
  const { blocks } = await tableOf(session);
  const cells = blocks.flatMap((block) => {
    if (block.kind === "fields") return block.rows.flatMap((row) => row.fields.flatMap((field) => field.cells));
    return block.kind === "indicators" ? block.rows.flatMap((row) => row.cells) : [];
  });
  return cells.find((cell) => cell.name.zh === name);
}

test("a checklist is told as one, with the way to import it", async () => {
  const ids = TEMPLATE_IDS.filter((id) => (builtIn(id).checklist?.criteria.length ?? 0) > 0);
  for (const form of ids.flatMap((id) => Object.values(checklistForms(builtIn(id))))) {
    const session = await opened(htmlText(form));
    expect(session.store.get().problem).toMatchObject({ code: "checklist-to-import" });
  }
  expect(ids.length).toBeGreaterThan(5);
});

test("what a source is is guessed from its points, and the person can say otherwise", async () => {
  for (const id of OFFICIAL_FORMS) {
    const template = await loadPerformance(id);
    if (!template) throw new Error(id);
    const session = await opened(htmlText(performanceForm(template)));
    const fromPage = formOf(session);
    await session.addFile(given("表.docx", docxBytes(performanceForm(template))));
    expect([id, session.store.get().kind]).toEqual([id, "performance"]);
    expect(formOf(session)).toMatchObject({ file: "表.docx", blocks: { length: fromPage.blocks.length } });
  }
  for (const id of TEMPLATE_IDS.filter((one) => builtIn(one).sections.length > 0)) {
    const session = await opened(htmlText(officialForm(builtIn(id), {})));
    expect([id, session.store.get().kind, session.store.get().draft !== null]).toEqual([id, "scoring", true]);
  }
  for (const { name, document } of INVENTED_PERFORMANCE) {
    expect([name, guessKind(document()).kind]).toEqual([name, "performance"]);
  }
  const session = await opened(htmlText(officialForm(builtIn("anhui-2007"), {})));
  session.takeAs("performance");
  expect(session.store.get()).toMatchObject({ kind: "performance", draft: null, step: "rows", canBringBack: true });
  expect(stepsOf(session.store.get())).toEqual(["source", "rows", "save"]);
  session.bringBack();
  expect(session.store.get()).toMatchObject({ kind: "scoring", form: null });
});

test("a source that is no table of the kind that was said stays, and can be taken for the other one again", async () => {
  const session = await opened(FORM);
  session.takeAs("scoring");
  expect([foundIn(session.store.get()), hasTable(session.store.get())]).toEqual([[], false]);
  session.takeAs("performance");
  expect(entryOf(session, "企业名称").cells).toHaveLength(1);
});

test("every doubt stands where it was found, and is counted until it is settled", async () => {
  const session = await opened(FORM);
  const doubts = session.store.get().doubts.map(({ doubt }) => doubt.code);
  expect(doubts).toEqual(["unit-unknown", "cell-kind", "two-figures", "unused-text", "unused-text"]);
  const told = reviewed(session).flatMap(({ stretches }) =>
    stretches.flatMap((stretch) => [
      ...stretch.entries.flatMap(({ entry, doubts: own }) => own.map(({ doubt }) => [entry.label, doubt.code])),
      ...stretch.doubts.map(({ doubt }) => [stretch.group.sources[0]?.text, doubt.code]),
    ]),
  );
  expect(told).toEqual([
    ["产量（万尾/年）", "unit-unknown"],
    ["单位产品水耗", "cell-kind"],
    ["COD产生/排放量（吨/年）", "two-figures"],
    ["甲方 | 乙方", "unused-text"],
    ["甲方 | 乙方", "unused-text"],
  ]);
  expect(openFormDoubts(reviewed(session))).toBe(5);
  session.settle(doubtAt(session, "two-figures"));
  expect(openFormDoubts(reviewed(session))).toBe(4);
});

test("a unit that is chosen stands in the printed label, and answers the doubt", async () => {
  const session = await opened(FORM);
  const { key, cells } = entryOf(session, "产量");
  const [cell] = cells;
  session.changeForm("", (form) => withKind(form, key, cell?.key ?? "", "number", "万吨/年"));
  expect(entryOf(session, "产量").label).toBe("产量（万吨/年）");
  const other = entryOf(session, "单位产品水耗");
  session.changeForm("", (form) => withKind(form, other.key, other.cells[0]?.key ?? "", "number", "立方米/万元"));
  expect(entryOf(session, "单位产品水耗").label).toBe("单位产品水耗（立方米/万元）");
  expect(openFormDoubts(reviewed(session))).toBe(3);
  expect(await cellNamed(session, "产量")).toMatchObject({
    kind: "number",
    unit: { zh: "万吨/年", base: "t/a", factor: 10_000 },
  });
});

test("a unit that stands in a larger one is not taken for it", async () => {
  const session = await opened(FORM);
  const { key, cells } = entryOf(session, "用水量");
  session.changeForm("", (form) => withKind(form, key, cells[0]?.key ?? "", "number", "吨/年"));
  expect(entryOf(session, "用水量").label).toBe("用水量（吨/年）");
});

test("a figure is computed in the unit that its label says, and another unit is a problem", async () => {
  const session = await opened(FORM);
  const { key } = entryOf(session, "用水量");
  place(session);
  const type = (label: string) => session.changeForm("", (form) => withLabel(form, key, label));
  type("用水量（吨/年）");
  expect(await cellNamed(session, "用水量")).toMatchObject({ unit: { zh: "吨/年", factor: 1 } });
  type("用水量（万桶/年）");
  expect(formProblems(formOf(session))).toEqual([{ code: "unit-differs", step: "rows", key }]);
  type("用水量（万吨/年");
  type("用水量（万吨/年）");
  expect(formProblems(formOf(session))).toEqual([]);
  expect(await cellNamed(session, "用水量")).toMatchObject({ unit: { zh: "万吨/年", factor: 10_000 } });
});

test("the words behind an inline place say its unit as well", async () => {
  const session = await opened(page(["<p>投资：　　（万元）</p>"], ["企业名称|"]));
  const { key, cells } = entryOf(session, "投资");
  session.changeForm("", (form) => withKind(form, key, cells[0]?.key ?? "", "number", "亿元"));
  expect(await cellNamed(session, "投资")).toMatchObject({ unit: { zh: "亿元" }, after: "（亿元）" });
  expect(entryOf(session, "投资").label).toBe("投资：");
});

test("two figures become one, blanks two, and figures of a pair part when one gets another unit", async () => {
  const session = await opened(FORM);
  const { key, cells } = entryOf(session, "COD");
  expect(await cellNamed(session, "COD产生量")).toMatchObject({ pair: { side: "produced" }, pollutant: "cod" });
  session.changeForm("", (form) => withKind(form, key, cells[0]?.key ?? "", "number", "万吨/年"));
  expect(await cellNamed(session, "COD排放量")).not.toHaveProperty("pair");
  session.undo();
  session.decideForm(doubtAt(session, "two-figures"), "one-cell");
  expect(entryOf(session, "COD").cells).toHaveLength(1);
  session.changeForm("", (form) => withMoreCells(form, key));
  expect(entryOf(session, "COD").cells.map((cell) => cell.key)).toEqual([cells[0]?.key, "x1"]);
  expect(formProblems(formOf(session))).toMatchObject([]);
});

test("a figure of something else loses what was known of the former", async () => {
  const session = await opened(page(["SO2排放量（吨/年）|", "企业名称|"]));
  const { key } = entryOf(session, "SO2");
  session.changeForm("", (form) => withLabel(form, key, "总氮排放量（吨/年）"));
  expect(await cellNamed(session, "总氮排放量")).not.toHaveProperty("pollutant");
  session.changeForm("", (form) => withLabel(form, key, "氨氮排放量（吨/年）"));
  expect(await cellNamed(session, "氨氮排放量")).toMatchObject({ pollutant: "ammonia", direction: "lower" });
});

test("words that were not used become an entry or a note, and what is left out comes back", async () => {
  const session = await opened(FORM);
  const first = doubtAt(session, "unused-text");
  session.decideForm(first, "take-as-entry");
  session.decideForm(first + 1, "take-as-note");
  expect(session.store.get().openRow).toBeNull();
  expect(entryOf(session, "甲方").printed).toBeNull();
  place(session);
  expect(JSON.stringify((await tableOf(session)).blocks)).toContain('{"text":"乙方"}');
  const notes = formOf(session).blocks.at(-1)?.key ?? 0;
  session.changeForm("", (form) => withoutNote(form, notes, 0));
  expect((await tableOf(session)).blocks.map(({ kind }) => kind)).not.toContain("notes");
  const { key } = entryOf(session, "企业名称");
  session.changeForm("", (form) => withUse(form, key, false));
  expect(JSON.stringify((await tableOf(session)).blocks)).not.toContain("企业名称");
  session.changeForm("", (form) => withUse(form, key, true));
  expect(JSON.stringify((await tableOf(session)).blocks)).toContain("企业名称");
});

test("an entry of one's own stands behind the others of its block and needs a name", async () => {
  const session = await opened(FORM);
  const [block] = formOf(session).blocks;
  const added = addedTo(formOf(session), block?.key ?? 0, 99, "");
  session.changeForm("", () => added.form);
  expect(formProblems(formOf(session))).toMatchObject([
    { code: "label-missing", key: added.key },
    { code: "place-missing" },
  ]);
  session.changeForm("", (form) => withLabel(form, added.key, "法定代表人"));
  place(session);
  expect((await tableOf(session)).blocks[0]).toMatchObject({
    rows: [{}, {}, { number: null, fields: [{ label: "法定代表人", cells: [{ kind: "text", key: "x1" }] }] }],
  });
});

test("choices are offered only where they mean something", async () => {
  const session = await opened(FORM);
  const offered = reviewed(session).flatMap(({ stretches }) =>
    stretches.flatMap(({ entries, doubts }) =>
      [...entries.flatMap((one) => one.doubts), ...doubts].map(
        ({ doubt, spot }): [string, readonly FormChoice[], boolean] => [
          doubt.code,
          formChoices(doubt, spot),
          doubtfulCell(doubt, spot) !== null,
        ],
      ),
    ),
  );
  expect(offered).toEqual([
    ["unit-unknown", [], true],
    ["cell-kind", [], true],
    ["two-figures", ["one-cell"], false],
    ["unused-text", ["take-as-entry", "take-as-note"], false],
    ["unused-text", ["take-as-entry", "take-as-note"], false],
  ]);
});

test("a table without anything to fill is none, and one cell of several may be all", async () => {
  const session = await opened(page(["企业名称|", "COD产生/排放量（吨/年）|"]));
  const { key } = entryOf(session, "COD");
  session.changeForm("", (form) => asOneCell(withUse(form, entryOf(session, "企业名称").key, false), key));
  place(session);
  expect(await tableOf(session)).toMatchObject({ blocks: [{ rows: [{ fields: [{ cells: { length: 1 } }] }] }] });
  session.changeForm("", (form) => withUse(form, key, false));
  expect(formProblems(formOf(session))).toEqual([{ code: "no-entries", step: "rows" }]);
});

test("a table is signed, handed out, and then goes on with its next version; a file of it is opened again", async () => {
  const session = await opened(FORM);
  place(session);
  session.sign("李四");
  const first = await tableOf(session);
  expect(first).toMatchObject({ version: 1, made: { by: "李四", on: "2026-03-01" } });
  expect(templateFileName(first)).toBe("某市清洁生产绩效表-v1.json");
  session.handedOut(first);
  const { key } = entryOf(session, "用水量");
  session.changeForm("", (form) => withLabel(form, key, "新鲜水用量（万吨/年）"));
  const second = await tableOf(session);
  expect(second).toMatchObject({ id: first.id, version: 2 });
  const other = new ImportSession();
  await other.addFile(given("表.json", new TextEncoder().encode(JSON.stringify(second))));
  expect(other.store.get()).toMatchObject({ kind: "performance", step: "rows", draft: null });
  expect(await tableOf(other)).toEqual(second);
});
