import { planTable } from "../../src/tasks/planTable";
import { requireTable, type BuiltInTable } from "../../src/tasks/requireTable";
import { slotKey, type SheetKind } from "../../src/workbook/slots";
import type { PlannedCell, WorkbookPlan } from "../../src/workbook/plan/types";
import type { CellChange } from "../../src/workbook/workbook";
import { Package } from "../../src/workbook/xlsx/openPackage";
import { xmlText } from "../../src/workbook/xlsx/xml";
import { writeNew } from "../../src/workbook/xlsx/writeNew";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";

const PROPERTIES = "docProps/core.xml";

/** A new file says when it was made; without that the same plan gives the same bytes. */
async function writeUndated(plan: WorkbookPlan): Promise<Uint8Array> {
  const pack = new Package(await writeNew(plan));
  const properties = xmlText(pack.read(PROPERTIES) ?? new Uint8Array());
  pack.write(PROPERTIES, new TextEncoder().encode(properties.replace(/>\d{4}-[^<]*Z</gu, ">2022-12-31T00:00:00Z<")));
  return pack.save();
}

function keyOf(sheet: string, { row, column, slot }: PlannedCell): string {
  return `${sheet} ${row},${column} ${slot ? slotKey(slot) : ""}`;
}

/** What differs between two plans of one table that has as many rows in both. */
function differences(before: WorkbookPlan, after: WorkbookPlan): CellChange[] {
  const known = new Map(before.sheets.flatMap(({ name, cells }) => cells.map((cell) => [keyOf(name, cell), cell])));
  return after.sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell): CellChange[] => {
      const old = known.get(keyOf(name, cell));
      if (!old || (old.formula === undefined) !== (cell.formula === undefined)) {
        throw new Error(`${after.templateId}: ${name} has another layout with these entries`);
      }
      if (old.value === cell.value) return [];
      const { row, column, value, formula } = cell;
      return [{ sheet: name, row, column, value, keepFormula: formula !== undefined }];
    }),
  );
}

/** A ready-made workbook of a table, into which entries are written many times over: faster than writing anew. */
export class Stencil {
  private constructor(
    readonly table: BuiltInTable,
    private readonly plan: WorkbookPlan,
    private readonly workbook: XlsxWorkbook,
  ) {}

  /** @param like entries that take as many rows as those that will be written. */
  static async of(templateId: string, like: unknown = {}): Promise<Stencil> {
    const table = await requireTable(templateId);
    const plan = planTable(table, like);
    return new Stencil(table, plan, new XlsxWorkbook(await writeUndated(plan)));
  }

  /** The bytes of a workbook with these entries and all results stored. `also` is changed after that. */
  async fill(entries: unknown, also: readonly CellChange[] = []): Promise<Uint8Array> {
    const takeBack = this.workbook.checkpoint();
    await this.workbook.writeCells(differences(this.plan, planTable(this.table, entries)));
    await this.workbook.writeCells(also);
    const bytes = this.workbook.save();
    takeBack();
    return bytes;
  }

  /** The cell of a slot. */
  cellOf(kind: SheetKind, row: string, column: string): Pick<CellChange, "sheet" | "row" | "column"> | null {
    const sheet = this.plan.sheets.find((candidate) => candidate.kind === kind);
    const found = sheet?.cells.find(({ slot }) => slot?.row === row && slot.column === column);
    return sheet && found ? { sheet: sheet.name, row: found.row, column: found.column } : null;
  }
}
