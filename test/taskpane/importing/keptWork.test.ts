import { ImportSession } from "../../../src/taskpane/importing/session";
import { given, pasted, texts, type } from "./sessions";
import { GOOD, HEAD, tabbed } from "./tables";

test("a look at another table or another kind of the source loses nothing", async () => {
  const session = await pasted(`${GOOD}\n\n${GOOD.replace("机构", "章程").replace("某市", "某县")}`);
  session.choose(0);
  type(session, 1, "机构健全");
  session.choose(1);
  session.takeAs("performance");
  session.takeAs("scoring");
  session.choose(0);
  expect(texts(session)).toContain("机构健全");
});

test("of two files that are given one after the other the second counts, however slow the first is", async () => {
  const session = new ImportSession();
  const late = Promise.resolve().then(() => session.addFile(given("快.txt", GOOD)));
  const slow = (name: string, bytes: () => ArrayBuffer) =>
    session.addFile({ name, arrayBuffer: () => late.then(bytes) });
  const first = slow("慢.txt", () => new TextEncoder().encode(GOOD).buffer);
  const second = slow("坏.txt", () => {
    throw new Error("gone");
  });
  await late;
  expect(session.store.get()).toMatchObject({ isBusy: false, draft: { file: "快.txt" } });
  await Promise.all([first, second]);
  expect(session.store.get()).toMatchObject({ problem: null, draft: { file: "快.txt" } });
});

test("what is still being read does not come after a new beginning", async () => {
  const session = new ImportSession();
  const reading = session.addFile(given("表.txt", GOOD));
  session.clear();
  await reading;
  expect(session.store.get()).toMatchObject({ draft: null, isBusy: false });
});

test("a file that cannot be read is told where files are given, wherever it was dropped", async () => {
  const session = await pasted(GOOD);
  session.show("rules");
  await session.addFile(given("x.pdf", "%PDF"));
  expect(session.store.get()).toMatchObject({ step: "source", problem: { code: "import-format" } });
  session.show("rules");
  await session.addFile(given("x.json", "{"));
  expect(session.store.get()).toMatchObject({ step: "source", faults: [{ message: "is not JSON" }] });
  expect(texts(session)).toContain("机构");
});

test("a choice that is taken back leaves its doubt open", async () => {
  const session = await pasted(tabbed(HEAD, "一|组织|100|", "1|机构|50|", "3|培训|50|", "合计||100|"));
  const { doubts } = session.store.get();
  const gap = doubts.findIndex(({ doubt }) => doubt.code === "number-gap");
  session.decide(gap, { code: "take-number", value: "2" });
  session.undo();
  expect(session.store.get()).toMatchObject({ doubts, canUndo: false });
  session.settleAll([...doubts.keys()]);
  session.undo();
  expect(session.store.get()).toMatchObject({ doubts, canUndo: false });
});

test("no two versions that were handed out have the same number, whatever was taken back", async () => {
  const session = await pasted(GOOD);
  const handOut = async () => {
    const { table } = await session.table();
    if (!table) throw new Error("no table");
    session.handedOut(table.template);
    return [table.template.id, table.template.version];
  };
  session.change("", (draft) => ({ ...draft, place: "某市" }));
  const [id, version] = await handOut();
  expect(version).toBe(1);
  type(session, 1, "机构健全");
  expect(await handOut()).toEqual([id, 2]);
  session.undo();
  type(session, 1, "机构不全");
  expect(await handOut()).toEqual([id, 3]);
  session.takeColumn(0, "ignored");
  expect(await handOut()).toEqual([id, 4]);
});

test("what is typed while a table is handed out belongs to the next version", async () => {
  const session = await pasted(GOOD);
  session.change("", (draft) => ({ ...draft, place: "某市" }));
  const { table } = await session.table();
  if (!table) throw new Error("no table");
  session.sign("李四");
  session.handedOut(table.template);
  expect((await session.table()).table?.template).toMatchObject({ id: table.template.id, version: 2 });
});
