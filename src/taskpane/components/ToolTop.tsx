import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type ReactNode } from "react";
import { usePane } from "../context";
import { openTool } from "../pane/actions";
import { usePartStyles } from "./usePartStyles";

const useStyles = makeStyles({
  top: { padding: `0 ${tokens.spacingHorizontalS}` },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, outlineStyle: "none" },
  back: { "@media print": { display: "none" } },
});

interface ToolTopProps {
  readonly title: string;
  /** Name of the way back to the first screen. */
  readonly back: string;
  /** Stretch of the work; with the next one the keyboard goes on from the top. */
  readonly stage?: string;
  /** Buttons of the tool. */
  readonly children?: ReactNode;
}

/** The top of a tool: the way back, its title, its buttons. */
export function ToolTop({ title, back, stage = "", children }: ToolTopProps) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const pane = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed to come here is gone; whoever works by keyboard goes on from the top.
  useEffect(() => heading.current?.focus(), [stage]);
  return (
    <div className={mergeClasses(parts.row, styles.top)}>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeft16Regular />}
        aria-label={back}
        title={back}
        onClick={() => openTool(pane, null)}
      />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </div>
  );
}
