import { mkdirSync } from "node:fs";
import { writeCorpus } from "../../../scripts/corpus/corpus";
import { HOSTILE, writeHostile, type HostileFile } from "../../workbook/xlsx/hostile";
import { CommandLine } from "../commandLine";
import { Bundle } from "./bundle";
import { linesIn, toldBy } from "./told";

const line = new CommandLine();
const bundle = new Bundle();
const good = line.path("good");
const bad = line.path("bad");
let hostile: readonly HostileFile[] = [];

beforeAll(async () => {
  mkdirSync(bad);
  await writeCorpus(good, 6, 5);
  hostile = await writeHostile(bad);
}, 120_000);
afterAll(() => {
  line.dispose();
  bundle.dispose();
});

/** Consolidates with the delivered program, two threads at work. */
function consolidated(name: string, ...paths: string[]) {
  const [ndjson, output] = [line.path(`${name}.ndjson`), line.path(`${name}.xlsx`)];
  const ran = bundle.run(["consolidate", ...paths, "-o", output, "--ndjson", ndjson, "--jobs", "2", "--json"]);
  return { ...ran, told: toldBy(ran), lines: linesIn(ndjson) };
}

test("each of very many bad files is named with its reason, and the other results stay the same to the byte", () => {
  const alone = consolidated("alone", good);
  const { code, err, told, lines } = consolidated("all", good, bad);
  expect([code, hostile.length]).toEqual([1, HOSTILE.length]);

  const isGood = (text: string) => text.includes(`${good}/`);
  expect(lines.filter(isGood)).toEqual(alone.lines);
  const ofGood = ({ told: { results, performances, problems } }: typeof alone) =>
    JSON.stringify([results, performances, problems].map((rows) => rows.filter(({ file }) => isGood(file))));
  expect(ofGood({ ...alone, told })).toBe(ofGood(alone));

  for (const { file, expected } of hostile) {
    const path = `${bad}/${file}`;
    const found = told.problems.filter((problem) => problem.file === path);
    if (expected === "unharmed") continue;
    const wanted = "fault" in expected ? expected.fault : expected.finding;
    // A workbook of two tables is no fault here: both are read.
    if (wanted === "several-tables") continue;
    const problem = found.find((one) => one.code === wanted);
    expect([file, problem?.code, problem?.message === ""]).toEqual([file, wanted, false]);
    if (problem?.severity !== "error") continue;
    expect(err).toContain(problem.sheet === "" ? `${path}  ${problem.message}` : `${path} ${problem.sheet}!`);
  }
  const faulty = hostile.filter(({ expected }) => expected !== "unharmed" && "fault" in expected);
  expect(told.counts.files).toBe(hostile.length + alone.told.counts.files);
  expect(told.counts.unusable).toBe(faulty.length - 1);
});
