import fc from "fast-check";
import { within } from "../../src/importing/source";
import { understand } from "../../src/importing/understand";
import { readTemplate } from "../../src/tasks/ownTable";
import { anySource } from "./wild";

const RUNS = 150;

test("whatever it is given, it ends, throws nothing, and drafts are templates", () => {
  fc.assert(
    fc.property(anySource, (document) => {
      for (const { template, faults } of understand(document)) {
        expect({ faults, official: template.official }).toEqual({ faults: [], official: false });
      }
    }),
    { numRuns: RUNS },
  );
});

test("a workbook can be made of every draft", async () => {
  await fc.assert(
    fc.asyncProperty(anySource, async (document) => {
      for (const { template } of understand(document)) {
        expect((await readTemplate(JSON.stringify(template))).faults ?? []).toEqual([]);
      }
    }),
    { numRuns: 120 },
  );
});

test("every doubt and every traced row points into the source", () => {
  fc.assert(
    fc.property(anySource, (document) => {
      for (const { doubts, trace } of understand(document)) {
        for (const { place } of [...doubts, ...trace]) {
          const height = document.parts[place.part]?.rows.length ?? 0;
          expect(within(place, { part: place.part, rows: [1, height] })).toBe(true);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test("the same source gives the same draft", () => {
  fc.assert(
    fc.property(anySource, (document) => {
      expect(understand(document)).toEqual(understand(document));
    }),
    { numRuns: 60 },
  );
});
