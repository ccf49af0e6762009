import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runCrew, type SizedFile } from "../../../src/cli/crew/crew";

const entry = pathToFileURL(join(__dirname, "fixtureWorker.mjs"));
const names = Array.from({ length: 150 }, (_, index) => `file ${index}`);

function sized(name: string, index: number): SizedFile {
  return { name, size: (index * 37) % 11 };
}

async function all(files: readonly string[], jobs: number): Promise<string[]> {
  const lines: string[] = [];
  const broken = (file: string) => `broken ${file}`;
  await runCrew(files.map(sized), { entry, task: null, jobs }, broken, (place, line) => {
    expect(lines[place]).toBeUndefined();
    lines[place] = line;
  });
  return lines;
}

test("every file has its own line, however many threads work", async () => {
  const expected = names.map((name) => `line of ${name}`);
  expect(await all(names, 1)).toEqual(expected);
  expect(await all(names, 3)).toEqual(expected);
  expect(await all([], 2)).toEqual([]);
});

test("a file over which a thread breaks down is named, and takes no other with it", async () => {
  const files = [...names.slice(0, 20), "crash", ...names.slice(20, 40), "throw", ...names.slice(40)];
  const expected = files.map((file) => (names.includes(file) ? `line of ${file}` : `broken ${file}`));
  expect(await all(files, 2)).toEqual(expected);
});

test("one thread begins with the largest files, the other with the smallest", async () => {
  const files = Array.from({ length: 32 }, (_, index) => ({ name: `${index}`, size: index }));
  const threads: string[] = [];
  await runCrew(files, { entry, task: { isNamed: true }, jobs: 2 }, String, (place, thread) => {
    threads[place] = thread;
  });
  const [smallest, largest] = [new Set(threads.slice(0, 8)), new Set(threads.slice(-8))];
  expect([smallest.size, largest.size, new Set([...smallest, ...largest]).size]).toEqual([1, 1, 2]);
});

test("a failure of whoever is told stops the threads, and none is started anew", async () => {
  const starts = new SharedArrayBuffer(4);
  const told = jest.fn(() => {
    throw new Error("the disk is full");
  });
  await expect(runCrew(names.map(sized), { entry, task: { starts }, jobs: 2 }, String, told)).rejects.toThrow("full");
  // A thread that was started anew would be there by now.
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(new Int32Array(starts)[0]).toBeLessThanOrEqual(2);
  // The other thread may have answered before it was stopped.
  expect(told.mock.calls.length).toBeLessThanOrEqual(2);
});
