import { FaultError } from "../../../src/core/fault";
import { zlibUnpacker } from "../../../src/cli/zlibUnpacker";
import { check } from "../../../src/tasks/check";
import { FastXlsx } from "../../../src/workbook/xlsx/fast/fastXlsx";
import { fflateUnpacker } from "../../../src/workbook/xlsx/fflateUnpacker";
import type { Unpacker } from "../../../src/workbook/xlsx/unpacker";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsxWorkbook";
import type { Workbook } from "../../../src/workbook/workbook";
import { HOSTILE } from "./hostile";
import { good } from "./hostile/good";

/** The report of a workbook, or the fault that it is refused with; any other exception fails the test. */
async function answer(open: () => Workbook) {
  try {
    return { report: (await check(open())).report };
  } catch (error) {
    if (error instanceof FaultError) return { fault: error.fault };
    throw error;
  }
}

const fast = (bytes: Uint8Array, unpacker: Unpacker) => answer(() => new FastXlsx(bytes, unpacker));

test("there are enough of them, and no two of a name", () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
  expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length);
});

test("the workbook that they are made from is good", async () => {
  expect(await fast(await good(), zlibUnpacker)).toMatchObject({ report: { findings: [] } });
});

test.each(HOSTILE.map((hostile) => [hostile.name, hostile] as const))("%s", async (_name, { make, expected }) => {
  const bytes = await make();
  const got = await fast(bytes, zlibUnpacker);
  expect(await fast(bytes, fflateUnpacker)).toEqual(got);
  if (expected === "unharmed") expect(got).toEqual(await fast(await good(), zlibUnpacker));
  else if ("fault" in expected) expect(got).toMatchObject({ fault: { code: expected.fault } });
  else expect(got.report?.findings.map(({ code }) => code)).toContain(expected.finding);
});

// One workbook at a time may be larger than one of very many.
const ALIKE = HOSTILE.filter(({ name }) => name !== "a part beyond what is unpacked for one workbook");

test.each(ALIKE.map((hostile) => [hostile.name, hostile] as const))(
  "%s: the complete reader answers the same",
  async (_name, { make }) => {
    const bytes = await make();
    expect(await answer(() => new XlsxWorkbook(bytes))).toEqual(await fast(bytes, zlibUnpacker));
  },
  60_000,
);
