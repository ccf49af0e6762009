import { Remembered } from "../../../../src/workbook/xlsx/fast/remembered";
import { fflateUnpacker } from "../../../../src/workbook/xlsx/fflateUnpacker";

test("only what was seen, byte for byte, is known", () => {
  const memory = new Remembered<string>(fflateUnpacker);
  const bytes = Uint8Array.of(1, 2, 3);
  expect(memory.get(bytes)).toBeUndefined();
  memory.set(bytes, "a");
  bytes[0] = 9;
  expect(memory.get(bytes)).toBeUndefined();
  expect(memory.get(Uint8Array.of(1, 2, 3))).toBe("a");
  expect(memory.get(Uint8Array.of(1, 2))).toBeUndefined();
  memory.set(bytes, "b");
  expect([memory.get(bytes), memory.get(Uint8Array.of(1, 2, 3))]).toEqual(["b", undefined]);
});

test("what is remembered is limited: the oldest pieces and the very large ones are not", () => {
  const memory = new Remembered<number>(fflateUnpacker);
  for (let length = 1; length <= 65; length++) memory.set(new Uint8Array(length), length);
  expect([1, 2, 65].map((length) => memory.get(new Uint8Array(length)))).toEqual([undefined, 2, 65]);
  memory.set(new Uint8Array(300_000), 1);
  expect(memory.get(new Uint8Array(300_000))).toBeUndefined();
});
