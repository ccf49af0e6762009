import { isoDay } from "../../src/core/isoDay";

test("the day is the local clock's, on both sides of midnight", () => {
  expect(isoDay(new Date(2026, 0, 31, 0, 0, 1))).toBe("2026-01-31");
  expect(isoDay(new Date(2026, 0, 31, 23, 59, 59))).toBe("2026-01-31");
  expect(isoDay(new Date(2026, 1, 1))).toBe("2026-02-01");
});
