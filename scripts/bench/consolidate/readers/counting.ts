import { readOwnSheets } from "../../../../src/workbook/xlsx/fast/fastXlsx";
import type { Unpacker } from "../../../../src/workbook/xlsx/unpacker";

/** How many values our reader finds in a workbook. */
export function countWith(unpacker: Unpacker): (bytes: Uint8Array) => number {
  return (bytes) => {
    let values = 0;
    for (const { cells } of readOwnSheets(bytes, unpacker)) {
      for (const { value } of cells) if (value !== null && value !== "") values++;
    }
    return values;
  };
}
