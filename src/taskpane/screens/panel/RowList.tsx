import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePartStyles } from "../../components/usePartStyles";
import { sortedRows } from "../../panel/rows";
import { RowCard } from "./RowCard";
import { useChecked, usePanelWords } from "./usePanel";

const useStyles = makeStyles({
  heading: { margin: 0 },
  toggle: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    border: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontWeight: 700,
    textAlign: "left",
    cursor: "pointer",
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

/** The rows without strong disagreement, shown when asked for; at once where points must be agreed on each. */
function Others({ rows }: { readonly rows: ReturnType<typeof sortedRows>["others"] }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const words = usePanelWords();
  const { report } = useChecked();
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const missing = rows.filter(({ figure }) => figure === null);
  const shown = isOpen ? rows : report.method === "agreed" ? missing : [];
  return (
    <section>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(parts.band, styles.toggle)}
          aria-expanded={isOpen}
          data-action="all-rows"
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron aria-hidden />
          {words.others} ({words.othersCount(rows.length)})
        </button>
      </h3>
      <ul className={parts.bare}>
        {shown.map((row) => (
          <RowCard key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** Every scored row: strong disagreement first. */
export function RowList() {
  const parts = usePartStyles();
  const words = usePanelWords();
  const { report } = useChecked();
  const { disputed, others } = sortedRows(report);
  return (
    <>
      <section data-rows="disputed">
        <h3 className={parts.band}>{words.disputed(disputed.length)}</h3>
        <p className={mergeClasses(parts.part, parts.quiet)}>
          {disputed.length > 0 ? words.disputedHint : words.noneDisputed}
        </p>
        <ul className={parts.bare}>
          {disputed.map((row) => (
            <RowCard key={row.id} row={row} />
          ))}
        </ul>
      </section>
      <Others rows={others} />
    </>
  );
}
