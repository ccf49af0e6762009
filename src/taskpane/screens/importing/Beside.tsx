import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TraceRow } from "../../../core/importing/trace";
import { placeText, type Parts } from "../../../report/importing/doubtLines";
import { useImportState, useUnderstandingWords } from "./useImporting";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Side by side where there is room.
    "@media (min-width: 460px)": { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)", columnGap: "12px" },
  },
  alone: { "@media (min-width: 460px)": { gridTemplateColumns: "minmax(0, 1fr)" } },
  source: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  place: { marginRight: "6px", whiteSpace: "nowrap", color: tokens.colorNeutralForeground3 },
  line: { display: "block" },
  made: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

/** The source's parts; a row of the only one is told by its number alone. */
function usePlaces(): Parts {
  const parts = useImportState(({ source }) => source?.parts) ?? [];
  return parts.length > 1 ? parts : [{ kind: "lines", name: "" }];
}

interface SourceProps {
  readonly sources: readonly TraceRow[];
}

function Source({ sources }: SourceProps) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  const parts = usePlaces();
  return (
    <div className={styles.source}>
      {sources.map(({ place, text }) => (
        <span key={`${place.part}.${place.rows[0]}`} className={styles.line}>
          <span className={styles.place}>{placeText(place, parts, words)}</span>
          <span lang="zh-CN">{text}</span>
        </span>
      ))}
    </div>
  );
}

/** A stretch of the source, and beside it what it became. */
export function Beside({
  sources,
  index,
  children,
}: SourceProps & { readonly index: number; readonly children: ReactNode }) {
  const styles = useStyles();
  const isAlone = sources.length === 0;
  return (
    <li className={mergeClasses(styles.group, isAlone && styles.alone)} data-group={index}>
      {!isAlone && <Source sources={sources} />}
      <div className={styles.made}>{children}</div>
    </li>
  );
}

/** What rows of the source became: title, heading, note, or nothing. */
export function useKinds(): (sources: readonly TraceRow[]) => string {
  const { became } = useUnderstandingWords();
  return (sources) => [...new Set(sources.flatMap((row) => row.became.map(({ kind }) => became[kind])))].join(" · ");
}
