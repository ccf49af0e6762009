import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { placeText, type Parts } from "../../../report/importing/doubtLines";
import { textOf } from "../../importing/groups";
import type { ReviewedGroup, ReviewedRow } from "../../importing/review";
import { addedFor } from "../../importing/rows";
import { differs } from "../../importing/tree";
import { DoubtNote } from "./DoubtNote";
import { RowCard } from "./RowCard";
import { useImportingStyles } from "./useImportingStyles";
import {
  useImportingWords,
  useImportSession,
  useImportState,
  useProblemSentence,
  useUnderstandingWords,
} from "./useImporting";

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
  became: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The source's parts; a row of the only one is told by its number alone. */
function usePlaces(): Parts {
  const parts = useImportState(({ source }) => source?.parts) ?? [];
  return parts.length > 1 ? parts : [{ kind: "lines", name: "" }];
}

function Source({ group }: Pick<ReviewedGroup, "group">) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  const parts = usePlaces();
  return (
    <div className={styles.source}>
      {group.sources.map(({ place, text }) => (
        <span key={`${place.part}.${place.rows[0]}`} className={styles.line}>
          <span className={styles.place}>{placeText(place, parts, words)}</span>
          <span lang="zh-CN">{text}</span>
        </span>
      ))}
    </div>
  );
}

/** What a stretch became that is no row: title, heading, note, or nothing. */
function Became({ reviewed }: { readonly reviewed: ReviewedGroup }) {
  const [styles, shared] = [useStyles(), useImportingStyles()];
  const session = useImportSession();
  const { rows: words } = useImportingWords();
  const { became } = useUnderstandingWords();
  const { group, index, canBecomeRow } = reviewed;
  const [first] = group.sources;
  if (!first) return null;
  const kinds = [...new Set(group.sources.flatMap((row) => row.became.map(({ kind }) => became[kind])))];
  const take = () =>
    session.change("", (draft) => ({
      ...draft,
      rows: addedFor(draft.rows, index, textOf(group), first.place.rows).rows,
    }));
  return (
    <div className={shared.buttons}>
      <span className={styles.became}>{kinds.join(" · ")}</span>
      {canBecomeRow && (
        <Button size="small" appearance="transparent" onClick={take}>
          {words.takeAsItem}
        </Button>
      )}
    </div>
  );
}

function Row({ reviewed: { row, branch, problems, doubts } }: { readonly reviewed: ReviewedRow }) {
  const sentenceOf = useProblemSentence();
  const isParent = (branch?.children.length ?? 0) > 0;
  const isBlank = branch === null || (!isParent && branch.typed === null);
  return (
    <>
      <RowCard
        row={row}
        id={branch?.id ?? ""}
        points={isBlank ? "" : branch.points.toFixed()}
        isParent={isParent}
        problems={problems.map(sentenceOf).join("\n")}
        otherSum={branch && differs(branch) ? branch.points.toFixed() : ""}
      />
      {doubts.map((doubt) => (
        <DoubtNote key={doubt.index} doubt={doubt} />
      ))}
    </>
  );
}

/** A stretch of the source beside what it became, with every doubt about it. */
export function GroupCard({ reviewed }: { readonly reviewed: ReviewedGroup }) {
  const styles = useStyles();
  const { group, rows, doubts, index } = reviewed;
  const isAlone = group.sources.length === 0;
  return (
    <li className={mergeClasses(styles.group, isAlone && styles.alone)} data-group={index}>
      {!isAlone && <Source group={group} />}
      <div className={styles.made}>
        {rows.map((row) => (
          <Row key={row.row.key} reviewed={row} />
        ))}
        {rows.length === 0 && <Became reviewed={reviewed} />}
        {doubts.map((doubt) => (
          <DoubtNote key={doubt.index} doubt={doubt} />
        ))}
      </div>
    </li>
  );
}
