import { isoDate } from "../../src/workbook/serialDate";

test.each([
  [45_220, "2023-10-21"],
  [45_220.75, "2023-10-21"],
  [45_351, "2024-02-29"],
  [18_264, "1950-01-01"],
  [73_051, "2100-01-01"],
])("%d is %s", (serial, day) => {
  expect(isoDate(serial)).toBe(day);
});

test.each([2023, 2023.5, 0, -1, 20_231_021, 73_052, 18_263.9])("%d is no date", (number) => {
  expect(isoDate(number)).toBeNull();
});
