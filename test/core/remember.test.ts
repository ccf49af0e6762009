import { oncePer, oncePerKind, onceWhileSame } from "../../src/core/remember";

test("something is worked out once for each object, also where nothing comes of it", () => {
  const work = jest.fn(({ name }: { name: string }) => (name === "" ? undefined : name.length));
  const lengthOf = oncePer(work);
  const [first, alike, blank] = [{ name: "清评" }, { name: "清评" }, { name: "" }];
  expect([first, alike, first, blank, blank].map(lengthOf)).toEqual([2, 2, 2, undefined, undefined]);
  expect(work.mock.calls).toEqual([[first], [alike], [blank]]);
});

test("something is worked out anew only when another argument changed", () => {
  const work = jest.fn((holder: readonly number[], factor: number, base: object | null) => [holder, factor, base]);
  const worked = onceWhileSame(work);
  const [one, other, base] = [[1], [1], {}];
  const first = worked(one, 2, null);
  expect(worked(one, 2, null)).toBe(first);
  expect(worked(other, 2, null)).not.toBe(first);
  expect([worked(one, 3, null)[1], worked(one, 3, base)[2], worked(one, 2, null)[1]]).toEqual([3, base, 2]);
  expect(worked(one, 2, null)).not.toBe(first);
  expect(work).toHaveBeenCalledTimes(5);
});

test("kinds are told apart beside each object", () => {
  const work = jest.fn((holder: readonly string[], index: number) => holder[index % 2]);
  const chosen = oncePerKind((_, index: number) => String(index % 2), work);
  const [one, other] = [
    ["a", "b"],
    ["c", "d"],
  ] as const;
  expect([chosen(one, 0), chosen(one, 2), chosen(one, 1), chosen(other, 0), chosen(one, 3)]).toEqual([
    "a",
    "a",
    "b",
    "c",
    "b",
  ]);
  expect(work).toHaveBeenCalledTimes(3);
});

test("however many kinds there are, each is right", () => {
  const doubled = oncePerKind(
    (_: object, index: number) => String(index),
    (_, index) => 2 * index,
  );
  const holder = {};
  const indices = Array.from({ length: 100 }, (_, index) => index);
  for (const index of [...indices, ...indices]) expect(doubled(holder, index)).toBe(2 * index);
});
