import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled, Info16Regular } from "@fluentui/react-icons";
import type { Doubt } from "../../pane/performance/pasted";
import type { PasteWords } from "../../../words/pane/performance";
import { usePerformanceWords } from "../../performanceContext";
import { usePartStyles } from "../usePartStyles";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  line: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  unclear: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  read: { color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

/** Something doubtful about a pasted cell. */
export interface DoubtLine {
  /** Where the cell goes. */
  readonly place: string;
  readonly text: string;
  readonly entry: string;
  readonly doubt: Doubt | "computed";
}

/** The icon of a doubt, which never stands for it alone. */
export function DoubtIcon({ doubt }: { readonly doubt: DoubtLine["doubt"] }) {
  const styles = useStyles();
  const { paste: words } = usePerformanceWords();
  const isUnclear = doubt === "unclear";
  const Icon = isUnclear ? Warning16Filled : Info16Regular;
  return <Icon className={isUnclear ? styles.unclear : styles.read} aria-label={words.doubt[doubt]} />;
}

/** Lines that are shown; more are counted. */
const SHOWN = 8;

/** What a cell says: as it was pasted, and as it is taken where that is something else. */
function contentOf(text: string, entry: string, doubt: DoubtLine["doubt"], words: PasteWords): string {
  if (doubt === "read") return words.becomes(text.trim(), entry);
  return `“${doubt === "unclear" ? entry : text.trim()}”`;
}

/** Every doubtful cell in words, the unclear ones first. */
export function PasteDoubts({ lines }: { readonly lines: readonly DoubtLine[] }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { paste: words } = usePerformanceWords();
  if (lines.length === 0) return <p className={parts.quiet}>{words.noDoubts}</p>;
  const sorted = [...lines].sort((one, other) => Number(other.doubt === "unclear") - Number(one.doubt === "unclear"));
  return (
    <div data-doubts={lines.length}>
      <strong>{words.doubts(lines.length)}</strong>
      <ul className={styles.list}>
        {sorted.slice(0, SHOWN).map(({ place, text, entry, doubt }) => (
          <li key={`${place}${text}`} className={styles.line}>
            <DoubtIcon doubt={doubt} />
            <span>{words.line(place, contentOf(text, entry, doubt, words), words.doubt[doubt])}</span>
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && <span className={parts.quiet}>{words.more(lines.length - SHOWN)}</span>}
    </div>
  );
}
