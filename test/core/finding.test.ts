import { pointer } from "../../src/core/finding";

test.each([
  [[], ""],
  [["scores", "2.1"], "/scores/2.1"],
  [["a/b", "c~d", "~1"], "/a~1b/c~0d/~01"],
  [["", ""], "//"],
])("%j", (steps, expected) => {
  expect(pointer(...steps)).toBe(expected);
});
