import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { PointsBar } from "./PointsBar";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground3Hover, color: tokens.colorNeutralForeground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { fontWeight: 600 },
  heading: { margin: 0 },
  count: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  whole: { gridColumn: "1 / -1" },
});

interface PartHeadProps {
  readonly title: string;
  /** How far the part is, in words. */
  readonly count: string;
  /** How far the part is, as a bar. */
  readonly done: number;
  readonly of: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The head of a part that opens and closes: its title and how far it is. */
export function PartHead({ title, count, done, of, isOpen, onToggle }: PartHeadProps) {
  const styles = useStyles();
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <h2 className={styles.heading}>
      <button type="button" className={styles.head} aria-expanded={isOpen} onClick={onToggle}>
        <Chevron aria-hidden />
        <span className={styles.title} lang="zh-CN">
          {title}
        </span>
        <span className={styles.count}>{count}</span>
        <span className={styles.whole}>
          <PointsBar points={done} max={of} />
        </span>
      </button>
    </h2>
  );
}
