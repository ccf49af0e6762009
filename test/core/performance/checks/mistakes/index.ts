import { coefficientMistakes } from "./coefficients";
import { figureMistakes } from "./figures";
import { indicatorMistakes } from "./indicators";
import type { Mistake } from "./mistake";
import { officialMistakes } from "./official";
import { optionMistakes } from "./options";

/** Every seeded mistake. */
export const MISTAKES: readonly Mistake[] = [
  ...indicatorMistakes,
  ...figureMistakes,
  ...optionMistakes,
  ...coefficientMistakes,
  ...officialMistakes,
];
