import { noProgress, progressAfter } from "../../../src/taskpane/consolidate/pace";

test("speed and time left are those of what is done so far", () => {
  expect(progressAfter(2000, 50, 3, 200)).toEqual({
    done: 50,
    total: 200,
    unusable: 3,
    perSecond: 25,
    secondsLeft: 6,
  });
  expect(progressAfter(2000, 200, 0, 200).secondsLeft).toBe(0);
});

test("before the first file nobody knows how long it takes, and no time is no division by zero", () => {
  expect(noProgress(7)).toEqual({ done: 0, total: 7, unusable: 0, perSecond: 0, secondsLeft: null });
  expect(progressAfter(900, 0, 0, 7).secondsLeft).toBeNull();
  expect(progressAfter(0, 1, 0, 2)).toMatchObject({ perSecond: 1000, secondsLeft: 0.001 });
});
