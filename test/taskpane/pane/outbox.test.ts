import fc from "fast-check";
import { Outbox } from "../../../src/taskpane/pane/outbox";
import { pass, useOwnTime } from "./surfaces";

useOwnTime();

/** An outbox whose sends end when they are told to. */
function gated() {
  const ends: (() => void)[] = [];
  const send = jest.fn(() => new Promise<boolean>((resolve) => ends.push(() => resolve(true))));
  return { outbox: new Outbox(send), send, end: () => ends.shift()?.() };
}

test("what comes in a row goes once, a pause after the last", async () => {
  const { outbox, send } = gated();
  outbox.later();
  await pass(300);
  outbox.later();
  await pass(399);
  expect(send).not.toHaveBeenCalled();
  expect(outbox.isBusy).toBe(true);
  await pass(1);
  expect(send).toHaveBeenCalledTimes(1);
});

test("nothing is sent where nothing waits", async () => {
  const { outbox, send } = gated();
  await outbox.flush();
  expect(send).not.toHaveBeenCalled();
  expect(outbox.isBusy).toBe(false);
});

test("a flush sends at once and ends with the sending; the pause does not send again", async () => {
  const { outbox, send, end } = gated();
  outbox.later();
  const isOver = jest.fn();
  void outbox.flush().then(isOver);
  expect(send).toHaveBeenCalledTimes(1);
  await pass(1000);
  expect(isOver).not.toHaveBeenCalled();
  end();
  await pass(0);
  expect(isOver).toHaveBeenCalled();
  expect(send).toHaveBeenCalledTimes(1);
  expect(outbox.isBusy).toBe(false);
});

test("what comes during a sending goes with the next, when the first is over", async () => {
  const { outbox, send, end } = gated();
  outbox.later();
  void outbox.flush();
  outbox.later();
  const second = outbox.flush();
  await pass(1000);
  expect(send).toHaveBeenCalledTimes(1);
  end();
  await pass(0);
  expect(send).toHaveBeenCalledTimes(2);
  end();
  await second;
  expect(outbox.isBusy).toBe(false);
});

test("never two sendings at once, and everything is sent, whatever the order", async () => {
  const action = fc.oneof(
    { weight: 3, arbitrary: fc.constant("later" as const) },
    { weight: 2, arbitrary: fc.constant("flush" as const) },
    { weight: 2, arbitrary: fc.constant("end" as const) },
    { weight: 2, arbitrary: fc.constantFrom(0, 1, 200, 400, 900) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
      let [added, taken, running, most] = [0, 0, 0, 0];
      const ends: (() => void)[] = [];
      const outbox = new Outbox(async () => {
        running += 1;
        most = Math.max(most, running);
        const holds = added;
        await new Promise<void>((resolve) => ends.push(resolve));
        taken = Math.max(taken, holds);
        running -= 1;
        return true;
      });
      const promises: Promise<void>[] = [];
      for (const one of actions) {
        if (one === "later") {
          added += 1;
          outbox.later();
        } else if (one === "flush") {
          const before = added;
          promises.push(outbox.flush().then(() => expect(taken).toBeGreaterThanOrEqual(before)));
        } else if (one === "end") {
          ends.shift()?.();
        } else {
          await pass(one);
        }
      }
      const last = outbox.flush();
      while (outbox.isBusy) {
        ends.shift()?.();
        await pass(0);
      }
      await Promise.all([...promises, last]);
      expect(most).toBeLessThanOrEqual(1);
      expect(taken).toBe(added);
    }),
    { numRuns: 200 },
  );
});

test("what could not be sent goes with the next flush", async () => {
  const send = jest.fn<Promise<boolean>, []>().mockResolvedValueOnce(false).mockResolvedValue(true);
  const outbox = new Outbox(send);
  outbox.later();
  await outbox.flush();
  expect(outbox.isBusy).toBe(true);
  await outbox.flush();
  expect(send).toHaveBeenCalledTimes(2);
  expect(outbox.isBusy).toBe(false);
});
