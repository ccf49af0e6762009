import { aboveMaximum } from "./aboveMaximum";
import { answers } from "./answers";
import { belowZero } from "./belowZero";
import { bonus } from "./bonus";
import type { ItemCheck, SectionCheck, TableCheck } from "./check";
import { condition } from "./condition";
import { criteria } from "./criteria";
import { declaredTotal } from "./declaredTotal";
import { derivedVeto } from "./derivedVeto";
import { eligibility } from "./eligibility";
import { gates } from "./gates";
import { level } from "./level";
import { maxima } from "./maxima";
import { metricReadable } from "./metricReadable";
import { metricScore } from "./metricScore";
import { missing } from "./missing";
import { panel } from "./panel";
import { reason } from "./reason";
import { recusal } from "./recusal";
import { scoreReadable } from "./scoreReadable";
import { unansweredVetoes } from "./unansweredVetoes";
import { unknownIds } from "./unknownIds";

/** Run on each section, in the table's order, before its items. */
export const SECTION_CHECKS: readonly SectionCheck[] = [maxima];

/** Run on each scored item, in the table's order. */
export const ITEM_CHECKS: readonly ItemCheck[] = [
  scoreReadable,
  belowZero,
  aboveMaximum,
  level,
  metricReadable,
  metricScore,
  condition,
  missing,
  reason,
];

/** Run once, after all items. */
export const TABLE_CHECKS: readonly TableCheck[] = [
  declaredTotal,
  bonus,
  criteria,
  answers,
  unansweredVetoes,
  derivedVeto,
  gates,
  eligibility,
  panel,
  recusal,
];

/** Run on entries from anywhere; in its own sheets nothing is entered that a table does not have. */
export const FOREIGN_CHECKS: readonly TableCheck[] = [unknownIds];
