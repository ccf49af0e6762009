import type { Sheet } from "hucre/xlsx";
import type { SheetProtection } from "../host/model/hostSheet";

type FileProtection = NonNullable<Sheet["protection"]>;

/** What a protected sheet may still allow, as Excel's API and as the file library name it. */
const OPTIONS = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

/** Selection modes with what may still be selected: locked cells, unlocked ones. */
const MODES = { Normal: [true, true], Unlocked: [false, true], None: [false, false] } as const;

function readMode({ selectLockedCells = true, selectUnlockedCells = true }: FileProtection): string {
  if (!selectUnlockedCells) return "None";
  return selectLockedCells ? "Normal" : "Unlocked";
}

/**
 * How a sheet of a file is protected; null when it is not. A file only keeps a digest of a password, which the library
 * does not read: in this workbook no password is asked for.
 */
export function readProtection(given: FileProtection | undefined): SheetProtection | null {
  if (!given?.sheet) return null;
  const allowed = Object.entries(OPTIONS).flatMap(([name, key]) => (given[key] ? [[name, true] as const] : []));
  const mode = readMode(given);
  const options = {
    ...Object.fromEntries(allowed),
    ...(given.objects ? {} : { allowEditObjects: true }),
    ...(given.scenarios ? {} : { allowEditScenarios: true }),
    ...(mode === "Normal" ? {} : { selectionMode: mode }),
  };
  return { options, password: null };
}

/** How a sheet is protected, as the file library takes it. */
export function writeProtection({ options, password }: SheetProtection): FileProtection {
  const allowed = Object.entries(OPTIONS).flatMap(([name, key]) =>
    options[name] === true ? [[key, true] as const] : [],
  );
  const mode = options["selectionMode"];
  const [selectLockedCells, selectUnlockedCells] = mode === "None" || mode === "Unlocked" ? MODES[mode] : MODES.Normal;
  return {
    sheet: true,
    ...Object.fromEntries(allowed),
    objects: options["allowEditObjects"] !== true,
    scenarios: options["allowEditScenarios"] !== true,
    selectLockedCells,
    selectUnlockedCells,
    ...(password === null ? {} : { password }),
  };
}
