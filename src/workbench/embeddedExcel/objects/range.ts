import { addressOfArea, isWhole, parseArea, type Area } from "../area";
import { HostError, type HostObject, type Scalar } from "../hostObject";
import type { HostSheet } from "../hostSheet";
import type { HostSession } from "../session";
import { dataValidation } from "./dataValidation";
import { guardedScalars, refuseFormat, refuseLocked, type RangePlace } from "./rangePlace";
import { rangeFormat } from "./rangeFormat";

type Input = string | number | boolean | null;

function read(place: RangePlace, what: "value" | "formula"): unknown[][] {
  const [area] = place.areas;
  if (!area || isWhole(area)) throw new HostError("InvalidArgument");
  const { book, sabotage } = place.session;
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (__, c) => {
      const cell = book.read(place.sheet, area.top + r, area.left + c);
      return sabotage.readZeros && typeof cell[what] === "number" ? 0 : cell[what];
    }),
  );
}

function isBlock(value: unknown, { top, left, bottom, right }: Area): value is Input[][] {
  return (
    Array.isArray(value) &&
    value.length === bottom - top + 1 &&
    value.every((row) => Array.isArray(row) && row.length === right - left + 1)
  );
}

function write(place: RangePlace, value: unknown): void {
  const [area] = place.areas;
  if (!area || !isBlock(value, area)) throw new HostError("InvalidArgument", "the values do not fit the range");
  refuseLocked(place);
  if (place.session.sabotage.dropWrites) return;
  const shift = place.session.sabotage.shiftAddresses ? 1 : 0;
  place.session.book.batch(() => {
    value.forEach((row, r) =>
      row.forEach((one, c) => {
        if (one !== null) place.session.book.write(place.sheet, area.top + r + shift, area.left + c, one);
      }),
    );
  });
}

function places(place: RangePlace): Record<string, Scalar> {
  const [area] = place.areas;
  if (!area) return {};
  const sheetName = () => `'${place.sheet.name}'!`;
  return {
    Address: { get: () => place.areas.map((one) => sheetName() + addressOfArea(one)).join(",") },
    RowIndex: { get: () => area.top },
    ColumnIndex: { get: () => area.left },
    RowCount: { get: () => area.bottom - area.top + 1 },
    ColumnCount: { get: () => area.right - area.left + 1 },
  };
}

/** A Range, or RangeAreas when there are several areas. */
export function range(place: RangePlace): HostObject {
  const { sheet, session, areas } = place;
  const prefix = `${areas.map(addressOfArea).join(",")} `;
  const self: HostObject = {
    type: "Range",
    scalars: {
      ...places(place),
      Values: { get: () => read(place, "value"), set: (value) => write(place, value) },
      Formulas: { get: () => read(place, "formula"), set: (value) => write(place, value) },
      ...guardedScalars(place, prefix, ["RowHidden", "ColumnHidden", "NumberFormat"]),
    },
    links: {
      Format: () => rangeFormat(place, prefix),
      DataValidation: () => dataValidation(place, prefix),
    },
    methods: {
      _KeepReference: () => session.keep(self),
      _ValidateArraySize: () => null,
      Merge: () => {
        refuseFormat(place);
        sheet.merges.push(...areas);
        return null;
      },
      Select: () => {
        session.book.selection = `${sheet.name}!${areas.map(addressOfArea).join(",")}`;
        return null;
      },
      GetRow: (offset) => range({ ...place, areas: [rowOf(areas[0], Number(offset))] }),
    },
  };
  return self;
}

function rowOf(area: Area | undefined, offset: number): Area {
  if (!area) throw new HostError("InvalidArgument");
  return { ...area, top: area.top + offset, bottom: area.top + offset };
}

/** The range of an address, or of the whole sheet. */
export function rangeAt(session: HostSession, sheet: HostSheet, address: unknown): HostObject {
  if (typeof address !== "string") throw new HostError("InvalidArgument");
  const areas = address.split(",").map((one) => parseArea(one.slice(one.lastIndexOf("!") + 1).trim()));
  return range({ session, sheet, areas });
}
