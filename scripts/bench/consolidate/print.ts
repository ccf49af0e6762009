import type { Contestant } from "./contestants";

const NAME_WIDTH = 30;
const CELL_WIDTH = 12;

/** A line of a table: a name and its figures. */
export function tableLine(name: string, cells: readonly string[]): string {
  return `${name.padEnd(NAME_WIDTH)}${cells.map((cell) => cell.padStart(CELL_WIDTH)).join("")}\n`;
}

/** How many times as much; "-" where there is nothing to compare. */
export function times(factor: number | null): string {
  return factor === null ? "-" : `${factor.toFixed(factor < 10 ? 2 : 1)}x`;
}

/** One of two measured figures by the other; null where one of them is missing. */
export function ratio(of: number | undefined, by: number | undefined): number | null {
  return of === undefined || by === undefined ? null : of / by;
}

/** Says who is missing and how to get it. */
export function absent({ name, needs }: Contestant): string {
  return `ABSENT  ${name} is not on this machine and nothing is compared with it (${needs?.advice ?? ""})\n`;
}
