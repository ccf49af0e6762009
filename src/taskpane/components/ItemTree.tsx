import { makeStyles, tokens } from "@fluentui/react-components";
import type { Item } from "../../core/template";
import { ItemCard } from "./ItemCard";

const useStyles = makeStyles({
  group: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { margin: 0, fontWeight: 600 },
  requirement: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Items in the table's order; one that is scored through others stands above them. */
export function ItemTree({ items }: { readonly items: readonly Item[] }) {
  const styles = useStyles();
  return items.map((item) =>
    item.items ? (
      [
        <li key={item.id} className={styles.group} lang="zh-CN">
          <p className={styles.text}>
            {item.id} {item.text}
          </p>
          {item.requirement !== undefined && <p className={styles.requirement}>{item.requirement}</p>}
        </li>,
        <ItemTree key={`${item.id}.items`} items={item.items} />,
      ]
    ) : (
      <ItemCard key={item.id} item={item} />
    ),
  );
}
