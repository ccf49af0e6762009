import { resolve } from "node:path";
import { itemShare, sumScores, type Score } from "../../scripts/importing/expected";
import { formScores, inventedScores, MEASURED, pastedScores } from "../../scripts/importing/scores";
import { TEMPLATE_IDS, loadTemplate } from "../../src/templates";
import { seedsPresent } from "../seeds";

const SEEDS = resolve(__dirname, "../../../shared/seeds");

/** What goes wrong, and is nowhere marked. */
const silent = (scores: readonly Score[]) =>
  scores.flatMap((score) => score.silent.map((one) => `${score.name} ${one}`));

test("every built-in table with items is measured", async () => {
  const templates = await Promise.all(TEMPLATE_IDS.map(loadTemplate));
  const withItems = templates
    .filter((template) => (template?.sections.length ?? 0) > 0)
    .map((template) => template?.id);
  expect([...MEASURED].sort()).toEqual(withItems.sort());
});

const describeWithSeeds = seedsPresent ? describe : describe.skip;

describeWithSeeds("tables pasted from the collected regulations (skipped where those are absent)", () => {
  let scored: Awaited<ReturnType<typeof pastedScores>> = [];
  beforeAll(async () => {
    scored = await pastedScores(SEEDS);
  });

  test("nine in ten items are found without correction, and nothing is silently wrong", () => {
    for (const [way, scores] of scored) {
      expect([way, silent(scores)]).toEqual([way, []]);
      expect(itemShare(sumScores(way, scores))).toBeGreaterThanOrEqual(0.9);
    }
  });

  test("as they stand, all items, sections, vetoes and points on top are found", () => {
    const [first] = scored;
    const { section, item, veto, bonus } = sumScores("all", first?.[1] ?? []).right;
    for (const [found, all] of [section, item, veto, bonus]) expect(found).toBe(all);
  });
});

test("printed forms: nine in ten items are found without correction, and nothing is silently wrong", async () => {
  for (const [way, scores] of await formScores()) {
    expect([way, silent(scores)]).toEqual([way, []]);
    expect(itemShare(sumScores(way, scores))).toBeGreaterThanOrEqual(0.9);
  }
});

test.each(inventedScores().map((score) => [score.name, score] as const))(
  "an invented layout, %s: eight in ten items are found, and nothing is silently wrong",
  (_, score) => {
    expect(silent([score])).toEqual([]);
    expect(itemShare(score)).toBeGreaterThanOrEqual(0.8);
  },
);
