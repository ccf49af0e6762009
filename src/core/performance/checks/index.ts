import { auditDates } from "./auditDates";
import { benefitParts } from "./benefitParts";
import { benefitSplit } from "./benefitSplit";
import { bounds } from "./bounds";
import type { PerformanceCheck } from "./check";
import { coefficients } from "./coefficients";
import { densities } from "./densities";
import { feasibility } from "./feasibility";
import { implementedOptions } from "./implementedOptions";
import { indicatorReductions } from "./indicatorReductions";
import { ledgerRows } from "./ledgerRows";
import { ledgerSummary } from "./ledgerSummary";
import { lowInvestment } from "./lowInvestment";
import { moneyLimits } from "./moneyLimits";
import { moneyWithoutOptions } from "./moneyWithoutOptions";
import { optionDates } from "./optionDates";
import { optionReductions } from "./optionReductions";
import { optionRows } from "./optionRows";
import { pairedReductions } from "./pairedReductions";
import { physicalLimits } from "./physicalLimits";
import { planDates } from "./planDates";
import { producedDischarged } from "./producedDischarged";
import { targets } from "./targets";
import { training } from "./training";
import { typedOverComputed } from "./typedOverComputed";
import { unitSlips } from "./unitSlips";
import { yearNumbers } from "./yearNumbers";

/** The checks of a performance table, in the order in which their findings are listed: the form, its options, coefficients. */
export const PERFORMANCE_CHECKS: readonly PerformanceCheck[] = [
  auditDates,
  yearNumbers,
  bounds,
  producedDischarged,
  pairedReductions,
  physicalLimits,
  unitSlips,
  targets,
  typedOverComputed,
  moneyLimits,
  implementedOptions,
  moneyWithoutOptions,
  lowInvestment,
  ledgerSummary,
  optionRows,
  optionReductions,
  indicatorReductions,
  ledgerRows,
  benefitParts,
  benefitSplit,
  optionDates,
  feasibility,
  training,
  planDates,
  coefficients,
  densities,
];
