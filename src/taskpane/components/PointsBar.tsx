import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: { display: "block", height: "4px", backgroundColor: tokens.colorNeutralBackground6, borderRadius: "2px" },
  bar: {
    display: "block",
    height: "100%",
    borderRadius: "2px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** Points of a maximum as a bar. Decoration: the figures stand beside it. */
export function PointsBar({ points, max }: { readonly points: number; readonly max: number }) {
  const styles = useStyles();
  const share = max > 0 ? Math.min(1, Math.max(0, points / max)) : 0;
  return (
    <span className={styles.track} aria-hidden>
      <span className={styles.bar} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
