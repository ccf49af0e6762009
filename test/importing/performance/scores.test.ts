import { resolve } from "node:path";
import {
  cellShare,
  HANDED,
  inventedPerformanceScores,
  OFFICIAL_FORMS,
  pastedPerformanceScores,
  performanceScores,
  type CellScore,
} from "../../../scripts/importing/performanceScores";
import { performanceForm } from "../../../scripts/importing/performanceForm";
import { understandPerformance } from "../../../src/importing/performance/understandPerformance";
import { loadPerformance } from "../../../src/templates/performance";
import { seedsPresent } from "../../seeds";

const SEEDS = resolve(__dirname, "../../../../shared/seeds");

const silent = (scores: readonly CellScore[]) => scores.flatMap((score) => score.silent);

test("nine in ten cells of the official forms are found, and none is missed or made up in silence", async () => {
  for (const [way, scores] of await performanceScores()) {
    expect([way, silent(scores)]).toEqual([way, []]);
    expect(cellShare(scores)).toBeGreaterThanOrEqual(0.9);
  }
});

(seedsPresent ? test : test.skip)(
  "pasted lines: nine in ten cells as they stand, none in silence (skipped without the collected regulations)",
  async () => {
    const ways = await pastedPerformanceScores(SEEDS);
    expect(ways.map(([way, scores]) => [way, silent(scores)])).toEqual(ways.map(([way]) => [way, []]));
    const [whole = 0, ...broken] = ways.map(([, scores]) => cellShare(scores));
    expect(whole).toBeGreaterThanOrEqual(0.9);
    // Blank rows and blank cells are not in such a text any more.
    for (const share of broken) expect(share).toBeGreaterThanOrEqual(0.8);
  },
);

test.each(inventedPerformanceScores().map((score) => [score.name, score] as const))(
  "an invented layout, %s: eight in ten cells are found, and none is missed or made up in silence",
  (_, score) => {
    expect(silent([score])).toEqual([]);
    expect(cellShare([score])).toBeGreaterThanOrEqual(0.8);
  },
);

test.each(OFFICIAL_FORMS)("%s as it is printed gives one draft without faults, an own table", async (id) => {
  const template = await loadPerformance(id);
  if (!template) throw new Error(id);
  for (const handOver of Object.values(HANDED)) {
    const [read, ...others] = understandPerformance(handOver(performanceForm(template)).document);
    expect([read?.faults, others]).toEqual([[], []]);
    expect(read?.template).toMatchObject({ title: template.title, official: false, regulation: null });
    expect(read?.template.id).toMatch(/^own-[0-9a-f]{12}$/u);
  }
});
