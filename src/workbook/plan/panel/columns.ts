/** Where the parts of the panel's table stand, counted from 0. */
export interface PanelColumns {
  /** First expert's column; the others follow. */
  readonly experts: number;
  /** Experts whose scores are shown. */
  readonly count: number;
  readonly figure: number;
  readonly spread: number;
  readonly remark: number;
  /** In characters of the default font. */
  readonly widths: readonly number[];
}

const FIRST = [7, 36, 7];
const EXPERT = 8.5;
const LAST = [10, 8, 26];
/** The panel's own columns need a place even where nobody counts. */
const LEAST = 1;

/** The columns for so many experts. */
export function panelColumns(count: number): PanelColumns {
  const shown = Math.max(LEAST, count);
  const experts = FIRST.length;
  const figure = experts + shown;
  const widths = [...FIRST, ...Array.from({ length: shown }, () => EXPERT), ...LAST];
  return { experts, count, figure, spread: figure + 1, remark: figure + 2, widths };
}
