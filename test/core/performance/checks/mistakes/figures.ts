import { mistakesOf } from "./mistake";

/** In targets, totals, training and the reading of the general table. */
export const figureMistakes = mistakesOf("general-performance", [
  // Targets.
  [
    "the target equals the state",
    { "/rows/targets/1/target": 3000, "/rows/targets/1/long-term": null },
    "target-equals-before",
    ["/rows/targets/1/target", "/rows/targets/1/before"],
    ["3000 吨/万平方米"],
  ],
  [
    "a target worse than the state",
    { "/rows/targets/0/target": 140000, "/rows/targets/0/long-term": null },
    "target-wrong-side",
    ["/rows/targets/0/target", "/rows/targets/0/before"],
    ["140000 千瓦时/万平方米", "130000 千瓦时/万平方米"],
  ],
  [
    "away from the target",
    { "/rows/targets/3/after": 12 },
    "away-from-target",
    ["/rows/targets/3/after", "/rows/targets/3/before", "/rows/targets/3/target"],
    ["12%", "20%"],
  ],
  [
    "a long-term target behind the near one",
    { "/rows/targets/0/long-term": 125000 },
    "long-term-behind-target",
    ["/rows/targets/0/long-term", "/rows/targets/0/target"],
    ["125000 千瓦时/万平方米", "120000 千瓦时/万平方米"],
  ],
  [
    "a completion typed over",
    { "/rows/targets/0/completion": 100 },
    "completion-differs",
    ["/rows/targets/0/completion", "/rows/targets/0/before", "/rows/targets/0/target", "/rows/targets/0/after"],
    ["100%", "125%"],
  ],
  // Totals.
  [
    "a total typed over",
    { "/options/investment/total": 400 },
    "total-differs",
    ["/options/investment/total", "/options/investment/all.implemented", "/options/investment/all.planned"],
    ["400 万元", "395.9 万元"],
  ],
  [
    "a reuse rate typed over",
    { "/indicators/water.recycling/y3": 67 },
    "computed-differs",
    ["/indicators/water.recycling/y3", "/indicators/water.recycled/y3", "/indicators/water.fresh/y3"],
    ["67%", "41.667%"],
  ],
  [
    "summary against ledger",
    { "/options/count/low.implemented": 9 },
    "summary-differs",
    [
      "/options/count/low.implemented",
      "/ledger/0/number",
      "/ledger/1/number",
      "/ledger/2/number",
      "/ledger/3/number",
      "/ledger/4/number",
      "/ledger/5/number",
      "/ledger/6/number",
    ],
    ["9 个", "7 个"],
  ],
  [
    "summary in yuan",
    { "/options/investment/high.implemented": 3480000 },
    "unit-slip",
    ["/options/investment/high.implemented", "/ledger/8/investment", "/ledger/9/investment", "/ledger/10/investment"],
    ["3480000 万元", "348 万元"],
  ],
  // Training.
  [
    "more persons than attendances",
    { "/fields/training.persons": 320 },
    "persons-above-attendances",
    ["/fields/training.persons", "/fields/training.attendances"],
    ["320 人", "300 人次"],
  ],
  [
    "more attendances than there can be",
    { "/fields/training.sessions": 2 },
    "attendances-above-possible",
    ["/fields/training.attendances", "/fields/training.sessions", "/fields/training.persons"],
    ["300 人次", "240 人次"],
  ],
  // Figures that cannot be read.
  [
    "litres of diesel in a column of tonnes",
    { "/indicators/energy.diesel/y2": "26000升" },
    "amount-refused",
    ["/indicators/energy.diesel/y2"],
    ["26000升", "吨/年"],
  ],
  [
    "an approximate figure",
    { "/indicators/cod.produced/y3": "约30" },
    "amount-refused",
    ["/indicators/cod.produced/y3"],
    ["约30", "30"],
  ],
]);
