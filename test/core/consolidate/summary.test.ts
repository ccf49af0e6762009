import fc from "fast-check";
import { consolidate } from "../../../src/core/consolidate/consolidation";
import type { FileRecord } from "../../../src/core/consolidate/record";
import { EMPTY_SUMMARY, mergeSummaries, summaryOf, type Summary } from "../../../src/core/consolidate/summary";
import { anyFile } from "./records";

const files = fc.array(anyFile, { maxLength: 12 });
/** The same files, shuffled and dealt out to so many parts. */
const parts = files.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.shuffledSubarray(all, { minLength: all.length }),
    fc.array(fc.nat(3), { minLength: all.length, maxLength: all.length }),
  ),
);

function dealt(shuffled: readonly FileRecord[], places: readonly number[]): Summary[] {
  return [0, 1, 2, 3].map((part) => summaryOf(shuffled.filter((_, index) => places[index] === part)));
}

test("any split in any order gives the same summary, and the same figures", () => {
  fc.assert(
    fc.property(parts, fc.nat(3), ([all, shuffled, places], first) => {
      const [one = EMPTY_SUMMARY, ...others] = dealt(shuffled, places);
      const turned = [...others.slice(first), one, ...others.slice(0, first)];
      const merged = turned.reduce(mergeSummaries, EMPTY_SUMMARY);
      expect(merged).toEqual(summaryOf(all));
      expect(consolidate(merged)).toEqual(consolidate(summaryOf(all)));
    }),
  );
});

test("merging is associative and commutative, and nothing changes nothing", () => {
  const summary = files.map(summaryOf);
  fc.assert(
    fc.property(summary, summary, summary, (a, b, c) => {
      expect(mergeSummaries(mergeSummaries(a, b), c)).toEqual(mergeSummaries(a, mergeSummaries(b, c)));
      expect(mergeSummaries(a, b)).toEqual(mergeSummaries(b, a));
      expect(mergeSummaries(a, EMPTY_SUMMARY)).toEqual(a);
    }),
  );
});
