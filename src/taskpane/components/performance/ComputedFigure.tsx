import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useFocusRequest } from "../../context";
import { figureText } from "../../pane/performance/figureText";
import { useFigure } from "../../performanceContext";

const useStyles = makeStyles({
  figure: {
    display: "block",
    boxSizing: "border-box",
    minHeight: "24px",
    padding: "2px 4px",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    "&:focus": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A figure that the table computes, as it stands now. */
export function ComputedFigure({ path, label }: { readonly path: string; readonly label: string }) {
  const styles = useStyles();
  const figure = useFigure(path);
  const shown = useRef<HTMLOutputElement>(null);
  useFocusRequest(path, shown);
  return (
    <output ref={shown} className={styles.figure} aria-label={label} data-path={path} tabIndex={-1}>
      {figureText(figure)}
    </output>
  );
}
