import { makeStyles, tokens } from "@fluentui/react-components";
import { pointer } from "../../core/finding";
import type { Item } from "../../core/template";
import { useWords } from "../context";
import { NumberField } from "./NumberField";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The maximum of an item, where the table lets it be changed within its section. */
export function OwnMaximum({ item }: { readonly item: Item }) {
  const styles = useStyles();
  const { score: words } = useWords();
  return (
    <div className={styles.row}>
      <span className={styles.name}>{words.ownMaximum}</span>
      <NumberField
        path={pointer("maxima", item.id)}
        label={`${item.id} ${words.ownMaximum}`}
        placeholder={String(item.max)}
      />
    </div>
  );
}
