import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Standing } from "../../core/standing";
import { standingOf } from "../../tasks/standing";
import { usePane, usePaneState } from "../context";
import { StandingBadge } from "./StandingBadge";
import { usePartStyles } from "./usePartStyles";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    whiteSpace: "nowrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `2px ${tokens.spacingHorizontalM}`,
  },
  // The badge is what must be read; the title stands above as well.
  title: { overflow: "hidden", textOverflow: "ellipsis" },
});

/** Above an open table that is no official form: what it is. */
export function OwnBar() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const hash = usePaneState(({ table }) => table?.open.hash ?? null);
  const title = usePaneState(({ table }) => table?.open.template.title ?? "");
  const [standing, setStanding] = useState<Standing>("official");
  useEffect(() => {
    const open = pane.store.get().table?.open;
    if (open) standingOf(open).then(setStanding, (error: unknown) => pane.fail(error));
  }, [pane, hash]);
  if (hash === null || standing === "official") return null;
  return (
    <div className={styles.bar}>
      <StandingBadge standing={standing} />
      <span className={`${parts.quiet} ${styles.title}`} lang="zh-CN">
        {title}
      </span>
    </div>
  );
}
