import { consolidate } from "../../../src/core/consolidate/consolidation";
import { readLine } from "../../../src/core/consolidate/line";
import { summaryOf } from "../../../src/core/consolidate/summary";
import { summaryWorkbook } from "../../../src/tasks/summaryWorkbook";
import type { StartWorker } from "../../../src/taskpane/consolidate/crew";
import { ConsolidateSession, type ConsolidateState } from "../../../src/taskpane/consolidate/session";
import { chosenFiles } from "../../../src/taskpane/consolidate/sources";
import { DICTIONARIES } from "../../../src/words";
import { summaryFiles } from "../../../src/workbook/xlsx/summaryFiles";
import { Hall } from "./workers";
import { garbage, workbook } from "./workbooks";

const NOW = new Date(2026, 10, 21, 12);

function sessionOf(startWorker: StartWorker): ConsolidateSession {
  return new ConsolidateSession({
    files: () => Promise.resolve(summaryFiles),
    startWorker,
    processors: 2,
    now: () => NOW,
  });
}

function given(...files: readonly File[]) {
  for (const file of files) Object.assign(file, { webkitRelativePath: "" });
  return chosenFiles(files);
}

async function three() {
  return given(await workbook("1.xlsx", "A", 80), garbage("2.xlsx"), await workbook("3.xlsx", "C", 59));
}

async function chosen(startWorker: StartWorker): Promise<ConsolidateSession> {
  const session = sessionOf(startWorker);
  await session.add(await three());
  return session;
}

const csv = (name: string, ...rows: readonly string[]) => new File([rows.join("\n")], name, { lastModified: 1 });

describe.each([
  ["with workers", () => new Hall().start],
  ["without", () => () => null],
] as const)("%s", (_, starter) => {
  test("files become one summary, and its workbook is the one that the lines make", async () => {
    const session = await chosen(starter());
    const stages = new Set<ConsolidateState["stage"]>();
    session.store.subscribe(() => stages.add(session.store.get().stage));
    await session.start("zh");
    expect([...stages]).toEqual(["reading", "concluding", "done"]);
    const { digest, progress } = session.store.get();
    expect(progress).toMatchObject({ done: 3, total: 3, unusable: 1 });
    expect(digest?.counts).toMatchObject({ files: 3, used: 2, unusable: 1 });
    expect(digest?.all).toMatchObject({ count: 2, passed: 1, failed: 1 });

    const lines = await session.save("lines", "汇总");
    expect(lines?.name).toBe("汇总-2026-11-21.ndjson");
    const texts = ((await lines?.content.text()) ?? "").trimEnd().split("\n");
    const records = texts.map((line) => readLine(line).record).filter((record) => record !== null);
    expect(records.map(({ file }) => file)).toEqual(["1.xlsx", "2.xlsx", "3.xlsx"]);

    const saved = await session.save("workbook", "汇总");
    expect(saved?.name).toBe("汇总-2026-11-21.xlsx");
    const book = await summaryWorkbook(consolidate(summaryOf(records)), "2026-11-21", DICTIONARIES.zh);
    const expected = Buffer.from(await summaryFiles.write(book));
    expect(Buffer.from((await saved?.content.arrayBuffer()) ?? new ArrayBuffer()).equals(expected)).toBe(true);
    expect(session.store.get().saving).toBeNull();
  });

  test("cancelling stops at once and keeps the files; the next run is whole", async () => {
    const session = await chosen(starter());
    const running = session.start("zh");
    session.cancel();
    expect(session.store.get()).toMatchObject({ stage: "choosing", cancelled: { done: 0, total: 3 } });
    await running;
    expect(session.store.get()).toMatchObject({ stage: "choosing", digest: null, problem: null });
    await session.start("zh");
    expect(session.store.get()).toMatchObject({ stage: "done", cancelled: null });
    expect(session.store.get().digest?.counts.files).toBe(3);
  });

  test("a list that is none ends the run before it begins, and is named", async () => {
    const session = await chosen(starter());
    session.setList("plan", csv("目标.csv", "地市,年度,目标", "佛山,2023,4"));
    await session.start("zh");
    expect(session.store.get()).toMatchObject({
      stage: "choosing",
      problem: { code: "list-columns-missing" },
      problemFile: "目标.csv",
    });
    session.setList("plan", null);
    expect(session.store.get()).toMatchObject({ problem: null, problemFile: null });
  });

  test("lists are compared with; one that lies among the workbooks is none of them", async () => {
    const session = await chosen(starter());
    const plan = csv(
      "计划.csv",
      "统一社会信用代码,企业名称,地市,行业,年度",
      "A,企业A,佛山,陶瓷,2023",
      "X,企业X,佛山,陶瓷,2023",
    );
    session.setList("plan", plan);
    session.setList("targets", csv("目标.csv", "地市,年度,目标", "佛山,2023,4", "佛山,2024,9"));
    await session.add(given(plan));
    await session.start("en");
    const { digest } = session.store.get();
    expect(digest?.counts.files).toBe(3);
    expect(digest?.plan).toEqual({ planned: 2, found: 1, missing: 1, unplanned: 1 });
    expect(digest?.targets).toMatchObject({
      rows: [{ place: "佛山", year: 2023, target: 4 }],
      yearsWithoutResults: [2024],
    });
    expect(digest?.listRemarks[0]).toMatch(/^Plan list, row 2: /u);
  });
});

test("nothing chosen starts nothing, and nothing done saves nothing", async () => {
  const session = sessionOf(() => null);
  await session.start("zh");
  expect(session.store.get().stage).toBe("choosing");
  expect(await session.save("workbook", "汇总")).toBeNull();
});

test("going back keeps the files, clearing forgets them; both end the workers", async () => {
  const hall = new Hall();
  const session = await chosen(hall.start);
  await session.start("zh");
  session.again();
  expect(session.store.get()).toMatchObject({ stage: "choosing", digest: null });
  expect(session.store.get().chosen.sources).toHaveLength(3);
  expect(hall.workers.every(({ isEnded }) => isEnded)).toBe(true);
  session.clear();
  expect(session.store.get().chosen.sources).toEqual([]);
});

test("a folder that cannot be looked through is told, and what was chosen stays", async () => {
  const session = await chosen(() => null);
  await session.add(Promise.reject(new Error("denied")));
  expect(session.store.get()).toMatchObject({ isLooking: false, problem: { code: "unexpected" } });
  expect(session.store.get().chosen.sources).toHaveLength(3);
});

test("a worker that breaks down over the summary is told, and nothing is half done", async () => {
  const hall = new Hall(({ method }) => method === "conclude");
  const session = await chosen(hall.start);
  await session.start("zh");
  expect(session.store.get()).toMatchObject({ stage: "choosing", digest: null, problem: { code: "unexpected" } });
});

test("what the server does not give any more is told once, not as a fault of every file", async () => {
  const session = new ConsolidateSession({
    files: () => Promise.reject(new Error("Loading chunk 7 failed")),
    startWorker: () => null,
    processors: 2,
    now: () => NOW,
  });
  await session.add(await three());
  await session.start("zh");
  expect(session.store.get()).toMatchObject({ stage: "choosing", problem: { code: "unexpected" } });
});
