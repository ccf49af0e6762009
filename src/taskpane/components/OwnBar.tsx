import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { standingOf, type Standing } from "../../tasks/standing";
import { usePane, usePaneState } from "../context";
import { StandingBadge } from "./StandingBadge";
import { usePartStyles } from "./usePartStyles";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalM}`,
  },
});

/** Above an open table that is not built in: what it is. */
export function OwnBar() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const hash = usePaneState(({ table }) => (table?.open.own ? table.open.hash : null));
  const title = usePaneState(({ table }) => table?.open.template.title ?? "");
  const [standing, setStanding] = useState<Standing>("own");
  useEffect(() => {
    const open = pane.store.get().table?.open;
    if (hash !== null && open) standingOf(open).then(setStanding, (error: unknown) => pane.fail(error));
  }, [pane, hash]);
  if (hash === null) return null;
  return (
    <div className={styles.bar}>
      <StandingBadge standing={standing} />
      <span className={parts.quiet} lang="zh-CN">
        {title}
      </span>
    </div>
  );
}
