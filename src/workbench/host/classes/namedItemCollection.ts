import { optionalText, rangeOf, textOf } from "../arguments";
import { HostError } from "../hostError";
import { hostObject, type Arguments, type HostClass, type HostContext, type NameScope } from "../hostClass";
import { sheetPrefix } from "../model/formula";
import { formulaContent } from "../model/literals";
import type { DefinedName } from "../model/names";
import { areaText } from "../model/rect";

function formulaOf(reference: unknown): string {
  const range = rangeOf(reference);
  if (range) return `=${sheetPrefix(range.sheet.name)}${areaText(range.rect, "$")}`;
  const text = textOf(reference);
  const content = formulaContent(text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`);
  return content.kind === "formula" ? content.formula : text;
}

function addName({ sheet }: NameScope, [name, reference, comment]: Arguments, { book }: HostContext): DefinedName {
  const formula = formulaOf(reference);
  book.checkFormula({ kind: "formula", formula });
  const added = book.names.add({
    name: textOf(name),
    scope: sheet?.number ?? null,
    formula,
    visible: true,
    comment: optionalText(comment) ?? "",
  });
  book.nameChanged(added.name);
  return added;
}

/** Names of the workbook, or those of one sheet. */
export const namedItemCollection: HostClass<NameScope> = {
  objects: {
    Add: (scope, args, context) => hostObject("NamedItem", addName(scope, args, context)),
    GetItemOrNullObject: ({ sheet }, [name], { book }) => {
      const found = book.names.find(textOf(name), sheet?.number ?? null);
      return found ? hostObject("NamedItem", found) : null;
    },
  },
  methods: { GetCount: ({ sheet }, _args, { book }) => book.names.within(sheet?.number ?? null).length },
  item: ({ sheet }, name, { book }) => {
    const found = book.names.find(textOf(name), sheet?.number ?? null);
    if (!found) throw new HostError("ItemNotFound");
    return hostObject("NamedItem", found);
  },
  items: ({ sheet }, { book }) => book.names.within(sheet?.number ?? null).map((name) => hostObject("NamedItem", name)),
};
