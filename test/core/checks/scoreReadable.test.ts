import { scoreReadable } from "../../../src/core/checks/scoreReadable";
import { onItem, score } from "../tiny";

const place = { path: "/scores/1.1", item: "1.1" };
const notANumber = (shown: string) => ({ ...place, code: "not-a-number", severity: "error", shown });
const asText = (value: string, fullWidth: boolean) => ({
  ...place,
  code: "number-as-text",
  severity: "warning",
  value,
  fullWidth,
});
const tooFine = (value: string) => ({ ...place, code: "too-many-decimals", severity: "error", value, places: 4 });

// a score out of range is readable
test.each([0, 4, 3.1234, -5, 1e21, null, "", " "])("accepts %j", (value) => {
  expect(onItem(scoreReadable, "1.1", score("1.1", value))).toEqual([]);
});

test.each<[unknown, object[]]>([
  ["3", [asText("3", false)]],
  [" 3.50 ", [asText("3.5", false)]],
  ["３．５", [asText("3.5", true)]],
  ["3分", [{ ...notANumber("3分"), proposal: "3" }]],
  ["三", [notANumber("三")]],
  [true, [notANumber("true")]],
  [[3], [notANumber("[…]")]],
  [{ a: 3 }, [notANumber("{…}")]],
  [3.00001, [tooFine("3.00001")]],
  [0.1 + 0.2, [tooFine("0.30000000000000004")]],
  ["3.00001", [asText("3.00001", false), tooFine("3.00001")]],
])("finds %j", (value, expected) => {
  expect(onItem(scoreReadable, "1.1", score("1.1", value))).toEqual(expected);
});
