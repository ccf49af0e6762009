import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { linesByCrew } from "../../../src/cli/crew/crew";

const entry = pathToFileURL(join(__dirname, "fixtureWorker.mjs"));
const names = Array.from({ length: 150 }, (_, index) => `file ${index}`);

async function all(files: readonly string[], jobs: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesByCrew(files, { entry, task: null, jobs }, (file) => `broken ${file}`))
    lines.push(line);
  return lines;
}

test("lines come in the order of the files, however many threads work", async () => {
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

test("who stops listening stops the threads, also those that others wait for", async () => {
  const starts = new SharedArrayBuffer(4);
  const lines = linesByCrew(names, { entry, task: { starts }, jobs: 2 }, (file) => file);
  expect((await lines.next()).value).toBe("line of file 0");
  await lines.return(undefined);
  expect(await lines.next()).toEqual({ value: undefined, done: true });
  // A thread that was started anew would be there by now.
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(new Int32Array(starts)[0]).toBe(2);
});
