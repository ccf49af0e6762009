import { toldPoints } from "../../../src/report/panel/points";

test.each([
  [null, "-"],
  [{ value: 30, sum: "90", parts: 3 }, "30"],
  [{ value: 6.666666666666667, sum: "20", parts: 3 }, "6.6666…"],
  [{ value: 2.5, sum: "5", parts: 2 }, "2.5"],
  [{ value: 60, sum: "299.9999", parts: 5 }, "59.9999…"],
  [{ value: 0, sum: "0", parts: 7 }, "0"],
])("%j is told as %s, never rounded up", (figure, told) => {
  expect(toldPoints(figure)).toBe(told);
});
