import type { Filed } from "../../../core/consolidate/filed";
import type { EffectTotals } from "../../../core/consolidate/performanceTotals";
import { OPTION_GROUPS, type OptionGroup, type PerformanceRecord } from "../../../core/consolidate/record";
import { summaryWords } from "../../../words/summarySheets";
import type { LongSheet } from "./book";
import { effectName, effectUnit } from "./effects";
import { byPlace, enterpriseFields, originFields } from "./enterpriseFields";
import { longSheet, numeric, type LongField } from "./longSheet";
import type { SummarySource } from "./source";

type Reported = Filed<PerformanceRecord>;
const { performance: words } = summaryWords;
const STATUSES = ["implemented", "planned"] as const;
const FIELDS = ["count", "investment", "benefit"] as const;

function optionFields(group: OptionGroup): LongField<Reported>[] {
  const [kind, status] = group.split(".") as ["low" | "high", "implemented" | "planned"];
  return FIELDS.map((field) => ({
    header: `${words.statuses[status]}${words.kinds[kind]}${words.fields[field]}`,
    width: 9,
    style: "figure",
    of: ({ table }) => numeric(table.options[group][field]),
  }));
}

/** Both kinds together, where the form tells no more. */
function allFields(status: (typeof STATUSES)[number]): LongField<Reported>[] {
  return FIELDS.map((field) => ({
    header: `${words.statuses[status]}${words.kinds.all}${words.fields[field]}`,
    width: 9,
    style: "figure",
    of: ({ table }) => numeric(table.allOptions[status][field]),
  }));
}

function effectFields(effect: EffectTotals): LongField<Reported>[] {
  const { of, measure, unit } = effect;
  const reported = STATUSES.filter((status) => effect[status].reported > 0);
  return reported.map((status) => ({
    header: `${words.statuses[status]}${words.measures[measure]}${effectName(effect)}（${effectUnit(effect)}）`,
    width: 10,
    style: "figure",
    of: ({ table }) => {
      const own = table.effects.find((one) => one.of === of && one.measure === measure && one.unit === unit);
      return numeric(own?.[status] ?? null);
    },
  }));
}

/** A row for every performance table with all that the totals are made of; null where there is none. */
export function performanceRows(source: SummarySource): LongSheet | null {
  const { performances, performance } = source.consolidation;
  if (performances.length === 0) return null;
  const fields: LongField<Reported>[] = [
    ...enterpriseFields(source, words.template),
    ...OPTION_GROUPS.flatMap(optionFields),
    ...STATUSES.flatMap(allFields),
    ...performance.effects.flatMap(effectFields),
    ...originFields(),
  ];
  const head = { name: summaryWords.names.performanceRows, title: words.rowsTitle, frozen: 3 };
  return longSheet(head, fields, byPlace(performances));
}
