import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of what was pasted, before it is taken. */
export const usePasteStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    maxHeight: "280px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: "2px 4px",
    textAlign: "left",
    verticalAlign: "bottom",
    fontWeight: 400,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  cell: {
    padding: "2px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
    maxWidth: "140px",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  doubtful: { backgroundColor: tokens.colorStatusWarningBackground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  select: {
    maxWidth: "92px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  words: { margin: 0 },
});
