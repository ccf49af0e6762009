import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks of the form's rows: a label, and below it cells side by side. */
export const useGridStyles = makeStyles({
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: "48px",
    "& input, & output": { scrollMarginTop: "56px" },
    "&:focus-within": { boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}` },
  },
  group: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: 600,
  },
  cells: { display: "grid", columnGap: tokens.spacingHorizontalXS, rowGap: tokens.spacingVerticalXS },
  naming: { display: "grid", gridTemplateColumns: "2fr 1fr", columnGap: tokens.spacingHorizontalXS },
  heads: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  head: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    overflowWrap: "anywhere",
    alignSelf: "end",
  },
});
