import { HANDED, OFFICIAL_FORMS, performanceScores } from "../../../scripts/importing/performanceScores";
import { performanceForm } from "../../../scripts/importing/performanceForm";
import { understandPerformance } from "../../../src/importing/performance/understandPerformance";
import { loadPerformance } from "../../../src/templates/performance";

test("no cell of an official form is missed in silence, and most are found where cells stay cells", async () => {
  for (const [way, scores] of await performanceScores()) {
    expect(scores.flatMap(({ silent }) => silent)).toEqual([]);
    const [found, cells] = [scores.map((score) => score.found), scores.map((score) => score.cells)].map((list) =>
      list.reduce((sum, count) => sum + count, 0),
    );
    if (!way.startsWith("tab")) expect((found ?? 0) / (cells ?? 1)).toBeGreaterThan(0.8);
  }
});

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
