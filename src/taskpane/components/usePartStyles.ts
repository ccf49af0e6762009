import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the parts of every screen share. */
export const usePartStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  column: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  band: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bare: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});
