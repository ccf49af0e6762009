import { ledgerColumns } from "../../../src/core/performance/ledgerColumns";
import { templateOf } from "./tables";

const told = (id: string) => {
  const { savings, reductions } = ledgerColumns(templateOf(id));
  return [savings, reductions].map((columns) => columns.map(({ key, unit }) => `${key} ${unit}`));
};

test("columns are those that the summary asks for, in its units; what it computes is not asked", () => {
  const [savings = [], reductions = []] = told("general-performance");
  expect(savings.slice(0, 2)).toEqual(["electricity 万千瓦时/年", "raw-coal 吨/年"]);
  expect(savings.at(-1)).toBe("material 吨/年");
  expect(savings.some((column) => column.startsWith("energy "))).toBe(false);
  expect(reductions[0]).toBe("co2 吨二氧化碳/年");
  expect(told("guangdong-2009-mandatory-performance")[1]?.[0]).toBe("wastewater 万吨/年");
});

test("or those that single cells of the form ask for", () => {
  expect(told("anhui-2007-performance-2")).toEqual([
    ["water 万吨／年", "electricity 万千瓦时／年", "raw-coal 吨／年", "steam 吨／年", "fuel-oil 吨／年"],
    ["cod", "ammonia", "dust", "so2", "wastewater", "solid-waste", "hazardous-waste"].map((key) => `${key} 吨／年`),
  ]);
});

test.each(["anhui-2007-performance-1", "guangdong-2009-renewal"])("%s asks only for money", (id) => {
  expect(told(id)).toEqual([[], []]);
});

test("each column has the name of the first cell that asks for it", () => {
  const [first] = ledgerColumns(templateOf("general-performance")).savings;
  expect(first?.name.zh).toBe("节约电力");
});
