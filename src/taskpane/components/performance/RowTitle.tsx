import { makeStyles, tokens } from "@fluentui/react-components";
import type { Bilingual } from "../../../core/performance/cell";
import { useLanguage } from "../../performanceContext";

const useStyles = makeStyles({
  title: { display: "block", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  name: { color: tokens.colorNeutralForeground2 },
});

/** A label as the form prints it, with our own name for the cell where the label needs one. */
export function RowTitle({ label, name }: { readonly label: string; readonly name: Bilingual | null }) {
  const styles = useStyles();
  const language = useLanguage();
  const own = name?.[language];
  return (
    <span className={styles.title}>
      <span lang="zh-CN">{label}</span>
      {own !== undefined && own !== label && !label.startsWith(own) && <span className={styles.name}> {own}</span>}
    </span>
  );
}
