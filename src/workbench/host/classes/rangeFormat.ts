import { integerOf, numberOf, textOf, truthOf } from "../arguments";
import { HostError } from "../hostError";
import { hostObject, type HostClass, type Scalar } from "../hostClass";
import type { CellFormat } from "../model/cellFormat";
import type { CellGroup } from "../model/hostRange";
import { commonLook, setLook } from "../model/looks";
import { resetSize, setSize, sizeIn, type Axis } from "../model/sizes";

type Reader<Value> = (value: unknown) => Value;

function look<Key extends keyof CellFormat>(key: Key, read: Reader<CellFormat[Key]>): Scalar<CellGroup> {
  return {
    get: (cells) => commonLook(cells, key),
    set: (cells, value, { book }) => {
      const change: Partial<CellFormat> = { [key]: read(value) };
      setLook(book, cells, change);
    },
  };
}

function oneOf(allowed: readonly string[]): Reader<string> {
  return (value) => {
    const text = textOf(value);
    if (!allowed.includes(text)) throw new HostError("InvalidArgument");
    return text;
  };
}

function between(low: number, high: number): Reader<number> {
  return (value) => {
    const number = numberOf(value);
    if (number < low || number > high) throw new HostError("InvalidArgument");
    return number;
  };
}

/** "#RRGGBB", or a name of a colour, which is kept as it is. */
export function colour(value: unknown): string {
  const text = textOf(value);
  if (!/^(?:#[\da-f]{6}|[a-z]+)$/iu.test(text)) throw new HostError("InvalidArgument");
  return text.startsWith("#") ? text.toUpperCase() : text;
}

function size(axis: Axis): Scalar<CellGroup> {
  return {
    get: (cells) => sizeIn(cells, axis),
    set: (cells, value, { book }) => setSize(book, cells, axis, numberOf(value)),
  };
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];

/** Looks of cells. */
export const rangeFormat: HostClass<CellGroup> = {
  scalars: {
    WrapText: look("wrapText", truthOf),
    HorizontalAlignment: look("horizontalAlignment", oneOf(HORIZONTAL)),
    VerticalAlignment: look("verticalAlignment", oneOf(["Top", "Center", "Bottom", "Justify", "Distributed"])),
    IndentLevel: look("indentLevel", (value) => between(0, 250)(integerOf(value))),
    RowHeight: size("row"),
    ColumnWidth: size("column"),
  },
  navigations: {
    Borders: (cells) => hostObject("RangeBorderCollection", cells),
    Fill: (cells) => hostObject("RangeFill", cells),
    Font: (cells) => hostObject("RangeFont", cells),
    Protection: (cells) => hostObject("FormatProtection", cells),
  },
  methods: {
    AutofitColumns: (cells, _args, { book }) => resetSize(book, cells, "column"),
    AutofitRows: (cells, _args, { book }) => resetSize(book, cells, "row"),
  },
};

/** Font of cells. */
export const rangeFont: HostClass<CellGroup> = {
  scalars: {
    Name: look("fontName", textOf),
    Size: look("fontSize", between(1, 409)),
    Color: look("fontColor", colour),
    Bold: look("bold", truthOf),
    Italic: look("italic", truthOf),
    Underline: look("underline", oneOf(["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"])),
  },
};

/** Fill of cells; "" stands for none, which Excel reads as white. */
export const rangeFill: HostClass<CellGroup> = {
  scalars: {
    Color: {
      get: (cells) => {
        const common = commonLook(cells, "fillColor");
        return common === "" ? "#FFFFFF" : common;
      },
      set: (cells, value, { book }) => setLook(book, cells, { fillColor: value === "" ? "" : colour(value) }),
    },
  },
  methods: { Clear: (cells, _args, { book }) => setLook(book, cells, { fillColor: "" }) },
};

/** Whether cells are locked once their sheet is protected. */
export const formatProtection: HostClass<CellGroup> = {
  scalars: { Locked: look("locked", truthOf), FormulaHidden: look("formulaHidden", truthOf) },
};
