import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PanelRow } from "../../../core/panel/report";
import { allLeaves, type Template } from "../../../core/template";
import { panelSentence } from "../../../report/panel/lines";
import { toldPoints } from "../../../report/panel/points";
import { NoteList } from "../../components/ItemNotes";
import { usePartStyles } from "../../components/usePartStyles";
import { useDictionary } from "../../dictionary";
import { entryText, numberEntry } from "../../pane/entryText";
import { withDecision } from "../../panel/decided";
import { isAgreeable } from "../../panel/rows";
import {
  countedExperts,
  useChecked,
  useLabel,
  useOpinionWords,
  usePanelSession,
  usePanelState,
  usePanelWords,
} from "./usePanel";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0 },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXXS} 0`,
    fontVariantNumeric: "tabular-nums",
  },
  figure: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  strong: { fontWeight: 600 },
  list: { listStyleType: "none", margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
});

/** The official wording of a row; null for the total and the bonus. */
function wordingOf(template: Template, id: string): string | null {
  const item = allLeaves(template).find((leaf) => leaf.id === id);
  return item ? `${item.id} ${item.text}` : null;
}

interface FigureProps {
  readonly term: string;
  readonly value: string;
  readonly isStrong?: boolean;
}

function Figure({ term, value, isStrong = false }: FigureProps) {
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <dt className={styles.term}>{term}</dt>
      <dd className={mergeClasses(styles.value, isStrong && styles.strong)}>{value}</dd>
    </div>
  );
}

/** What was found about the agreed points of a row. */
function useAgreedNotes(id: string) {
  const { template, report } = useChecked();
  const dictionary = useDictionary();
  return report.findings
    .filter((found) => (found.code === "agreed-refused" || found.code === "agreed-outside") && found.item === id)
    .map((found) => [found.severity, panelSentence(template, found, dictionary)] as const);
}

/** The points that the panel agrees on. */
function AgreedField({ id }: { readonly id: string }) {
  const parts = usePartStyles();
  const session = usePanelSession();
  const words = usePanelWords();
  const label = useLabel()(id);
  const agreed = usePanelState(({ decided }) => decided.agreed);
  const [text, setText] = useState(entryText(agreed[id]));
  const notes = useAgreedNotes(id);
  const type = (typed: string) => {
    setText(typed);
    session.decide({ agreed: withDecision(agreed, id, numberEntry(typed)) });
  };
  return (
    <>
      <label className={parts.row}>
        <span>{words.agreed}</span>
        <Input
          value={text}
          aria-label={words.agreedFor(label)}
          aria-describedby={`agreed-${id}`}
          aria-invalid={notes.some(([severity]) => severity === "error")}
          inputMode="decimal"
          autoComplete="off"
          data-agreed={id}
          input={{ style: { width: "4.5em", textAlign: "center", fontVariantNumeric: "tabular-nums" } }}
          onChange={(_event, { value }) => type(value)}
        />
      </label>
      <NoteList id={`agreed-${id}`} notes={notes} />
    </>
  );
}

/** One row: every expert's score, the panel's figure, the spread. */
export function RowCard({ row }: { readonly row: PanelRow }) {
  const styles = useStyles();
  const { template, report } = useChecked();
  const [words, opinionWords] = [usePanelWords(), useOpinionWords()];
  const label = useLabel();
  const { id, max, scores, figure, spread, reasons } = row;
  const wording = wordingOf(template, id);
  const experts = countedExperts(report);
  return (
    <li className={styles.card} data-row={id}>
      <p className={styles.text} {...(wording === null ? {} : { lang: "zh-CN" })}>
        {wording ?? label(id)}
      </p>
      <dl className={styles.figures}>
        {experts.map((expert, index) => (
          <Figure key={expert} term={expert} value={scores[index]?.toString() ?? words.noScore} />
        ))}
        <Figure
          term={words.panelFigure}
          value={max === null ? toldPoints(figure) : opinionWords.of(toldPoints(figure), String(max))}
          isStrong
        />
        {spread !== null && <Figure term={words.spread} value={String(spread)} isStrong={row.disputed} />}
      </dl>
      <ul className={styles.list}>
        {reasons.map(({ expert, text }) => (
          <li key={expert}>{opinionWords.tickedBy(expert, text)}</li>
        ))}
      </ul>
      {isAgreeable(row, report.method) && <AgreedField id={id} />}
    </li>
  );
}
