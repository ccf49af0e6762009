import fc from "fast-check";
import { understandChecklists } from "../../src/importing/checklist/understandChecklists";
import { within, type SourceDocument } from "../../src/importing/source";
import { understand } from "../../src/importing/understand";
import { readTemplate } from "../../src/tasks/ownTable";
import type { TemplateFault } from "../../src/templates/templateFault";
import { anySource } from "./wild";

const RUNS = 150;

/** Every scoring table and checklist of a source. */
const allOf = (document: SourceDocument) => [...understand(document), ...understandChecklists(document)];

const isReach = ({ message }: TemplateFault) => message.startsWith("cannot be reached");

test("whatever it is given, it ends, throws nothing, and drafts are templates but for bounds that are told", () => {
  fc.assert(
    fc.property(anySource, (document) => {
      for (const { template, faults, doubts } of allOf(document)) {
        const others = faults.filter((fault) => !isReach(fault));
        expect({ others, official: template.official }).toEqual({ others: [], official: false });
        expect(doubts.filter(({ code }) => code === "band-reach")).toHaveLength(faults.length);
      }
    }),
    { numRuns: RUNS },
  );
});

test("a workbook can be made of every draft", async () => {
  await fc.assert(
    fc.asyncProperty(anySource, async (document) => {
      for (const { template } of allOf(document)) {
        const { faults = [] } = await readTemplate(JSON.stringify(template));
        expect(faults.filter((fault) => !isReach(fault))).toEqual([]);
      }
    }),
    { numRuns: 120 },
  );
});

test("every doubt and every traced row points into the source", () => {
  fc.assert(
    fc.property(anySource, (document) => {
      for (const { doubts, trace } of allOf(document)) {
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
      expect(allOf(document)).toEqual(allOf(document));
    }),
    { numRuns: 60 },
  );
});
