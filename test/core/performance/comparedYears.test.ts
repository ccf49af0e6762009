import { comparedYears } from "../../../src/core/performance/comparedYears";
import { readFigures } from "../../../src/core/performance/readFigures";
import { reference, templateOf } from "./tables";

const years = (id: string, raw: unknown) => comparedYears(readFigures(templateOf(id), raw, reference).figures);
const staff = (...slots: readonly string[]) => ({
  indicators: { staff: Object.fromEntries(slots.map((slot) => [slot, 9])) },
});

test("a form that says so compares before and after", () => {
  expect(years("general-performance", {})).toEqual({ before: "y2", after: "y3" });
});

test("a form that does not compares the first and the last year that hold figures", () => {
  const id = "guangdong-2009-mandatory-performance";
  expect(years(id, staff("y1", "y2", "y3"))).toEqual({ before: "y1", after: "y3" });
  expect(years(id, staff("y2", "y3"))).toEqual({ before: "y2", after: "y3" });
  expect([years(id, staff("y2")), years(id, {}), years("guangdong-2009-renewal", {})]).toEqual([null, null, null]);
});
