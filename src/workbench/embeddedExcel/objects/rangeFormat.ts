import { cellsOf, isWhole } from "../area";
import type { HostObject, Scalar } from "../hostObject";
import { guardedScalars, refuseFormat, type RangePlace } from "./rangePlace";

const FORMAT = ["WrapText", "HorizontalAlignment", "VerticalAlignment", "RowHeight", "ColumnWidth", "IndentLevel"];
const FONT = ["Name", "Size", "Bold", "Italic", "Color"];

function locked(place: RangePlace): Scalar {
  const { sheet, areas } = place;
  const keys = () =>
    areas
      .filter((area) => !isWhole(area))
      .flatMap((area) => cellsOf(area).map(({ row, column }) => `${row},${column}`));
  return {
    get: () => keys().every((key) => !sheet.unlocked.has(key)),
    set: (value) => {
      refuseFormat(place);
      for (const key of keys()) {
        if (value === false) sheet.unlocked.add(key);
        else sheet.unlocked.delete(key);
      }
    },
  };
}

/** Looks of a range. Only whether its cells are locked has consequences. */
export function rangeFormat(place: RangePlace, prefix: string): HostObject {
  const part = (type: string, names: readonly string[]): HostObject => ({
    type,
    scalars: guardedScalars(place, `${prefix}${type}.`, names),
  });
  return {
    type: "RangeFormat",
    scalars: guardedScalars(place, `${prefix}Format.`, FORMAT),
    links: {
      Font: () => part("RangeFont", FONT),
      Fill: () => part("RangeFill", ["Color"]),
      Borders: () => ({
        type: "RangeBorderCollection",
        indexer: (side) => part(`RangeBorder ${String(side)}`, ["Style", "Color", "Weight"]),
      }),
      Protection: () => ({ type: "FormatProtection", scalars: { Locked: locked(place) } }),
    },
  };
}
