import {} from "@fluentui/react-components";
import { pointer } from "../../core/finding";
import type { Item } from "../../core/template";
import { useWords } from "../context";
import { NumberField } from "./NumberField";
import { usePartStyles } from "./usePartStyles";

/** The maximum of an item, where the table lets it be changed within its section. */
export function OwnMaximum({ item }: { readonly item: Item }) {
  const parts = usePartStyles();
  const { score: words } = useWords();
  return (
    <div className={parts.row}>
      <span className={parts.quiet}>{words.ownMaximum}</span>
      <NumberField
        path={pointer("maxima", item.id)}
        label={`${item.id} ${words.ownMaximum}`}
        placeholder={String(item.max)}
      />
    </div>
  );
}
