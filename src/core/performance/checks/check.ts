import type { Finding } from "../../finding";
import type { Figures } from "../figures";

/** A check of one filled performance table. */
export type PerformanceCheck = (figures: Figures) => Finding[];
