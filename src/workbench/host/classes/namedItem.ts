import { textOf, truthOf } from "../arguments";
import { HostError } from "../hostError";
import { hostObject, type HostClass, type HostContext, type HostObject } from "../hostClass";
import { plainValue, valueTypeOf } from "../model/cell";
import { HostRange } from "../model/hostRange";
import type { HostSheet } from "../model/hostSheet";
import { formulaContent } from "../model/literals";
import { type DefinedName, rangeOfName } from "../model/names";

function scopeSheet({ scope }: DefinedName, { book }: HostContext): HostSheet | undefined {
  return scope === null ? undefined : book.sheetByNumber(scope);
}

function rangeOf(name: DefinedName, context: HostContext): HostRange | null {
  const reference = rangeOfName(name);
  const key = reference?.sheet;
  const sheet = key ? context.book.sheet(key) : scopeSheet(name, context);
  return reference && sheet ? new HostRange(sheet, reference.rect) : null;
}

function typeOf(name: DefinedName, context: HostContext): string {
  if (rangeOf(name, context)) return "Range";
  const { book } = context;
  const result = name.formula.includes("#REF!") ? null : book.evaluate(book.active, name.formula);
  return result ? valueTypeOf(result) : "Error";
}

function valueOf(name: DefinedName, context: HostContext): unknown {
  const { book } = context;
  const range = rangeOf(name, context);
  if (range) return book.addressOf(range.sheet, range.rect);
  return name.formula.includes("#REF!") ? "#REF!" : plainValue(book.evaluate(book.active, name.formula));
}

function rangeObject(name: DefinedName, context: HostContext): HostObject | null {
  const range = rangeOf(name, context);
  return range && hostObject("Range", range);
}

/** A defined name. */
export const namedItem: HostClass<DefinedName> = {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      get: ({ formula }) => formula,
      set: (name, value, { book }) => {
        const content = formulaContent(textOf(value));
        if (content.kind !== "formula" || !textOf(value).startsWith("=")) throw new HostError("InvalidArgument");
        book.checkFormula(content);
        name.formula = content.formula;
        book.nameChanged(name.name);
      },
    },
    Visible: {
      get: ({ visible }) => visible,
      set: (name, value) => {
        name.visible = truthOf(value);
      },
    },
    Comment: {
      get: ({ comment }) => comment,
      set: (name, value) => {
        name.comment = textOf(value);
      },
    },
    Scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    Type: { get: typeOf },
    Value: { get: valueOf },
  },
  navigations: {
    WorksheetOrNullObject: (name, context) => {
      const sheet = scopeSheet(name, context);
      return sheet ? hostObject("Worksheet", sheet) : null;
    },
  },
  objects: {
    GetRange: (name, _args, context) => {
      const range = rangeObject(name, context);
      if (!range) throw new HostError("InvalidReference");
      return range;
    },
    GetRangeOrNullObject: (name, _args, context) => rangeObject(name, context),
  },
  methods: {
    Delete: (name, _args, { book }) => {
      book.names.delete(name);
      book.nameChanged(name.name);
    },
  },
};
