import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of tables of figures. */
export const useFigureTable = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  head: { textAlign: "right", fontWeight: 600, padding: "2px 0 2px 6px", verticalAlign: "bottom" },
  first: { textAlign: "left", fontWeight: 400, padding: "2px 0", overflowWrap: "anywhere" },
  cell: {
    textAlign: "right",
    padding: "2px 0 2px 6px",
    whiteSpace: "nowrap",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  wrapped: { whiteSpace: "normal" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  unit: { display: "block", color: tokens.colorNeutralForeground2 },
  legend: { display: "flex", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  swatch: { display: "inline-block", width: "14px", height: "8px", marginRight: "4px" },
  hollow: { border: `1px solid ${tokens.colorNeutralForeground3}` },
  full: { backgroundColor: tokens.colorCompoundBrandBackground, border: "1px solid transparent" },
  select: { alignSelf: "flex-start", maxWidth: "100%", "@media print": { display: "none" } },
});
