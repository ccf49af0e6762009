/** What the host uses of an IronCalc model; rows and columns are counted from 1, sheets from 0. */
export interface EngineModel {
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  getCellType(sheet: number, row: number, column: number): number;
  pauseEvaluation(): void;
  evaluate(): void;
  free(): void;
}

/**
 * Makes an empty model in English, with one sheet: `() => new Model("book", "en", "UTC", "en")` once the wasm of
 * `@ironcalc/wasm` is initialised. Loading it is left to the caller, because Node and browsers do it differently.
 */
export type EngineFactory = () => EngineModel;
