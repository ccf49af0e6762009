/** Digits after the point that a figure of this size is shown with. */
function placesFor(size: number): number {
  if (size >= 1000) return 1;
  if (size >= 1) return 2;
  return 4;
}

/**
 * A computed figure as the pane shows it: rounded, with the digits that matter for its size, grouped in threes. What is
 * compared or written is never rounded.
 */
export function figureText(value: number | null | undefined): string {
  if (value === null || value === undefined) return "—";
  const size = Math.abs(value);
  const tiny = size > 0 && size < 0.001;
  const digits = tiny ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: placesFor(size) };
  return new Intl.NumberFormat("en-US", digits).format(value);
}

/** A change in per cent with its sign: "−12.5 %". */
export function changeText(percent: number): string {
  const rounded = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(
    percent,
  );
  return `${rounded.replace("-", "−")} %`;
}
