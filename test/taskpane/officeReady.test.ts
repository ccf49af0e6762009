import { officeReady, type OfficeState } from "../../src/taskpane/officeReady";
import { pass, useOwnTime } from "./pane/surfaces";

useOwnTime();
afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

interface StandIn {
  readonly host: string | null;
  readonly supported?: boolean;
  /** Milliseconds until the answer; none when it never comes. */
  readonly after?: number;
}

const isSetSupported = jest.fn<boolean, [string, string]>();

/** Puts what stands for Office's script into the global scope. */
function arrive({ host, supported = true, after }: StandIn): void {
  isSetSupported.mockReset().mockReturnValue(supported);
  const onReady = () =>
    new Promise((resolve) => {
      if (after !== undefined) setTimeout(() => resolve({ host, platform: null }), after);
    });
  const Office = { HostType: { Excel: "Excel", Word: "Word" }, onReady, context: { requirements: { isSetSupported } } };
  Object.assign(globalThis, { Office });
}

/** What it says, and what it has said after a time. */
async function stateAfter(milliseconds: number, meanwhile: Promise<OfficeState>): Promise<OfficeState | "waiting"> {
  let state: OfficeState | "waiting" = "waiting";
  void meanwhile.then((found) => (state = found));
  await pass(milliseconds);
  return state;
}

test("Excel that is new enough", async () => {
  arrive({ host: "Excel", after: 0 });
  expect(await stateAfter(1, officeReady())).toBe("ready");
  expect(isSetSupported).toHaveBeenCalledWith("ExcelApi", "1.9");
});

test("Excel that is too old", async () => {
  arrive({ host: "Excel", supported: false, after: 0 });
  expect(await stateAfter(1, officeReady())).toBe("too-old");
});

test.each([["no host at all", null] as const, ["another program", "Word"] as const])("%s", async (_name, host) => {
  arrive({ host, after: 0 });
  expect(await stateAfter(1, officeReady())).toBe("no-office");
});

test("an Office that never answers is given up after ten seconds", async () => {
  arrive({ host: "Excel" });
  const answer = officeReady();
  expect(await stateAfter(9_990, answer)).toBe("waiting");
  expect(await stateAfter(20, answer)).toBe("no-office");
});

test("an answer that takes long is waited for", async () => {
  arrive({ host: "Excel", after: 9_000 });
  expect(await stateAfter(9_001, officeReady())).toBe("ready");
});

test("a script that arrives late is found", async () => {
  const answer = officeReady();
  expect(await stateAfter(3_000, answer)).toBe("waiting");
  arrive({ host: "Excel", after: 10 });
  expect(await stateAfter(40, answer)).toBe("ready");
});

test("a script that is half there is waited for", async () => {
  Object.assign(globalThis, { Office: {} });
  const answer = officeReady();
  expect(await stateAfter(100, answer)).toBe("waiting");
  arrive({ host: "Excel", after: 0 });
  expect(await stateAfter(40, answer)).toBe("ready");
});

test("a script that never arrives is given up", async () => {
  const answer = officeReady(500);
  expect(await stateAfter(500, answer)).toBe("waiting");
  expect(await stateAfter(40, answer)).toBe("no-office");
});

test("script and answer share one limit", async () => {
  const answer = officeReady(1_000);
  await pass(900);
  arrive({ host: "Excel" });
  expect(await stateAfter(90, answer)).toBe("waiting");
  expect(await stateAfter(40, answer)).toBe("no-office");
});
