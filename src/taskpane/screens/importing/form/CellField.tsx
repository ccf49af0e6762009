import { Select } from "@fluentui/react-components";
import { KNOWN_UNITS } from "../../../../templates/performance/units";
import { withKind } from "../../../importing/form/editForm";
import type { DraftBlock, DraftCell, DraftEntry, Takes } from "../../../importing/form/formDraft";
import { useImportingWords, useImportSession } from "../useImporting";

/** What cells of a block can take besides figures. */
const KINDS: Readonly<Record<DraftBlock["printed"]["kind"], readonly Exclude<Takes, "number">[]>> = {
  fields: ["text", "date", "list"],
  indicators: ["text", "date"],
  rows: ["text", "date"],
  options: [],
  notes: [],
};

interface CellFieldProps {
  readonly block: DraftBlock;
  readonly entry: DraftEntry;
  readonly cell: DraftCell;
  readonly id?: string;
}

/** What a cell takes: words, a day, or a figure in one of the known units. */
export function CellField({ block, entry, cell, id }: CellFieldProps) {
  const session = useImportSession();
  const { form: words } = useImportingWords();
  const { takes, unit } = cell;
  const kinds = [...new Set([...KINDS[block.printed.kind], ...(takes === "number" ? [] : [takes])])];
  const units = [...new Set([...(unit === "" ? [] : [unit]), ...KNOWN_UNITS])];
  const choose = (value: string) => {
    const kind = kinds.find((one) => one === value);
    session.changeForm("", (form) => withKind(form, entry.key, cell.key, kind ?? "number", kind ? "" : value));
  };
  return (
    <Select
      {...(id === undefined ? { "aria-label": words.takesOf(cell.name) } : { id })}
      data-takes={cell.key}
      // As wide as there is room, not as its longest unit.
      style={{ width: "100%", minWidth: 0 }}
      select={{ style: { minWidth: 0, width: "100%" } }}
      value={takes === "number" ? unit : takes}
      onChange={({ target }) => choose(target.value)}
    >
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {words.kinds[kind]}
        </option>
      ))}
      <optgroup label={words.figures}>
        {units.map((known) => (
          <option key={known} value={known}>
            {words.figure(known)}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
