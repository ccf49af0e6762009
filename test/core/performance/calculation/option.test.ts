import Big from "big.js";
import { benefitOf, kindByLimit, type Option } from "../../../../src/core/performance/calculation/option";
import { option } from "./options";

const [seven, three, nine] = [new Big(7), new Big(3), new Big(9)];

test.each([
  ["4.9999", "low"],
  ["5", "low"],
  ["5.0001", "high"],
  ["0", "low"],
])("%s against a limit of 5 is %s", (investment, kind) => {
  expect(kindByLimit(new Big(investment), new Big(5))).toBe(kind);
});

test.each<[string, Partial<Option>, string | undefined]>([
  ["as given, even against its parts", { benefit: nine, saving: seven, abatement: three }, "9"],
  ["saving and abatement", { saving: seven, abatement: three }, "10"],
  ["saving alone", { saving: seven }, "7"],
  ["abatement alone", { abatement: three }, "3"],
  ["nothing", {}, undefined],
  ["a part that was refused", { saving: seven, refused: ["abatement"] }, undefined],
  ["the benefit itself refused", { saving: seven, abatement: three, refused: ["benefit"] }, undefined],
  ["another figure refused", { saving: seven, refused: ["investment"] }, "7"],
  ["given, with a part refused", { benefit: nine, refused: ["saving"] }, "9"],
])("benefit: %s", (_, changes, expected) => {
  expect(benefitOf(option(changes))?.toFixed()).toBe(expected);
});
