import type { Recorded } from "../../../src/taskpane/consolidate/clerk";
import { Crew, workersFor, type StartWorker } from "../../../src/taskpane/consolidate/crew";
import type { Order } from "../../../src/taskpane/consolidate/protocol";
import { summaryFiles } from "../../../src/workbook/xlsx/summaryFiles";
import { Hall } from "./workers";
import { garbage, workbook } from "./workbooks";

const never = new AbortController().signal;
const sourceOf = (file: File) => ({ name: file.name, file });
const records = (order: Order, name: string) => order.method === "record" && order.given[0] === name;

let files: readonly File[] = [];
beforeAll(async () => {
  files = [await workbook("1.xlsx", "A", 80), garbage("2.xlsx"), await workbook("3.xlsx", "C", 59)];
});

async function read(start: StartWorker, workers = 1): Promise<{ crew: Crew; recorded: Recorded[] }> {
  const crew = new Crew(summaryFiles, start);
  await crew.begin("zh", workers);
  const recorded: Recorded[] = [];
  await crew.readAll(files.map(sourceOf), never, (one) => recorded.push(one));
  return { crew, recorded };
}

const lines = (recorded: readonly Recorded[]) => recorded.map(({ line }) => line).sort();

test("more workers come with more files, one processor stays with the page", () => {
  expect(workersFor(1, 8)).toBe(1);
  expect(workersFor(100, 8)).toBe(1);
  expect(workersFor(101, 8)).toBe(2);
  expect(workersFor(20_000, 8)).toBe(4);
  expect(workersFor(20_000, 2)).toBe(1);
  expect(workersFor(20_000, 1)).toBe(1);
});

test("workers share the files, and make of them what the page itself makes", async () => {
  const here = await read(() => null);
  expect(here.recorded.map(({ isUsed }) => isUsed)).toEqual([true, false, true]);
  const hall = new Hall();
  const { recorded } = await read(hall.start, 2);
  expect(hall.workers.map(({ orders }) => orders.filter(({ method }) => method === "record").length).sort()).toEqual([
    1, 2,
  ]);
  expect(lines(recorded)).toEqual(lines(here.recorded));
});

test("a file over which a worker breaks down is named, and a new worker takes the rest", async () => {
  const hall = new Hall((order) => records(order, "1.xlsx"));
  const { recorded } = await read(hall.start);
  expect(hall.workers).toHaveLength(2);
  expect(recorded.map(({ isUsed }) => isUsed)).toEqual([false, false, true]);
  expect(recorded[0]?.line).toContain("out of memory");
  expect(recorded[0]?.line).toContain("1.xlsx");
});

test("where no worker can be loaded the page does their work; where some cannot, the others do", async () => {
  const dead = new Hall(() => true);
  const { crew, recorded } = await read(dead.start, 3);
  expect(recorded).toHaveLength(3);
  expect(dead.workers.every(({ isEnded }) => isEnded)).toBe(true);
  await crew.takeAll(lines(recorded));
  const digest = await crew.first.conclude({ lists: { plan: null, targets: null }, date: "2026-11-21" });
  expect(digest.counts).toMatchObject({ files: 3, used: 2 });

  let started = 0;
  const hall = new Hall();
  const second = new Hall(() => true);
  const mixed = await read(() => (started++ === 1 ? second : hall).start(), 3);
  expect(mixed.recorded).toHaveLength(3);
  expect(hall.workers.map(({ isEnded }) => isEnded)).toEqual([false, false]);
});

test("what is dismissed while it begins or reads ends without a record more", async () => {
  const stop = new AbortController();
  const hall = new Hall();
  const crew = new Crew(summaryFiles, hall.start);
  await crew.begin("zh", 1);
  const recorded: Recorded[] = [];
  const reading = crew.readAll(files.map(sourceOf), stop.signal, (one) => {
    recorded.push(one);
    stop.abort();
    crew.dismiss();
  });
  await expect(reading).rejects.toThrow("abort");
  expect(recorded).toHaveLength(1);
  expect(hall.workers.map(({ isEnded }) => isEnded)).toEqual([true]);
});
