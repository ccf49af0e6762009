import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, Subtract16Regular } from "@fluentui/react-icons";
import { memo } from "react";
import { pointer } from "../../core/finding";
import { asksReasons, type Item } from "../../core/template";
import { useEntry, useHasCell, usePane, useReport, useTemplate, useWords } from "../context";
import { moveFrom } from "../pane/moves";
import { scorePath } from "../pane/places";
import { stepped } from "../pane/steps";
import { ItemNotes } from "./ItemNotes";
import { LevelChoices } from "./LevelChoices";
import { MetricFields } from "./MetricFields";
import { NumberField } from "./NumberField";
import { OwnMaximum } from "./OwnMaximum";
import { TextField } from "./TextField";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "&:focus-within": { boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}` },
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 600 },
  requirement: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "pre-line",
  },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, flexWrap: "wrap" },
  max: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  push: { marginLeft: "auto" },
});

/** Whether a reason is asked for: points were lost, or one is written already. */
function useAsksReason(item: Item): boolean {
  const template = useTemplate();
  const reason = useEntry(pointer("reasons", item.id));
  const isLossy = useReport(({ scores, maxima }) => {
    const score = scores.get(item.id) ?? null;
    return score !== null && score < (maxima.get(item.id) ?? item.max);
  });
  return reason !== null || (asksReasons(template) && isLossy === true);
}

/** Whether a blank item has its full marks all the same, by a condition that holds. */
function useIsGranted({ id }: Item): boolean {
  const raw = useEntry(scorePath(id));
  const score = useReport(({ scores }) => scores.get(id) ?? null) ?? null;
  return raw === null && score !== null;
}

interface StepButtonProps {
  readonly item: Item;
  readonly direction: 1 | -1;
  readonly isDisabled: boolean;
  readonly onStep: (direction: 1 | -1) => void;
}

function StepButton({ item, direction, isDisabled, onStep }: StepButtonProps) {
  const { score: words } = useWords();
  const [label, Icon] = direction === 1 ? [words.more, Add16Regular] : [words.less, Subtract16Regular];
  return (
    <Button
      size="small"
      icon={<Icon />}
      aria-label={`${item.id} ${label}`}
      disabled={isDisabled}
      onClick={() => onStep(direction)}
    />
  );
}

function ScoreRow({ item }: { readonly item: Item }) {
  const styles = useStyles();
  const pane = usePane();
  const { score: words } = useWords();
  const path = scorePath(item.id);
  const raw = useEntry(path);
  const max = useReport(({ maxima }) => maxima.get(item.id)) ?? item.max;
  const isWrong = useReport(({ findings }) =>
    findings.some(({ item: id, severity }) => id === item.id && severity === "error"),
  );
  const isThere = useHasCell(path);
  const set = (value: number) => {
    pane.enter(path, value);
    pane.settle();
  };
  const step = (direction: 1 | -1) => set(stepped(raw, direction, max));
  return (
    <div className={styles.row}>
      <StepButton item={item} direction={-1} isDisabled={!isThere} onStep={step} />
      <NumberField
        path={path}
        label={words.field(item.id, item.text)}
        isWrong={isWrong === true}
        isDisabled={!isThere}
        describedBy={`notes-${item.id}`}
        onMove={(direction) => moveFrom(pane, item.id, direction)}
        onStep={step}
      />
      <StepButton item={item} direction={1} isDisabled={!isThere} onStep={step} />
      <span className={styles.max}>{words.max(max)}</span>
      <Button
        className={styles.push}
        size="small"
        appearance="subtle"
        aria-label={`${item.id} ${words.full}`}
        disabled={!isThere}
        onClick={() => set(max)}
      >
        {words.full}
      </Button>
    </div>
  );
}

/** One item: its wording, the ways in which it may be scored, and what was found about it. */
export const ItemCard = memo(function ItemCard({ item }: { readonly item: Item }) {
  const styles = useStyles();
  const pane = usePane();
  const template = useTemplate();
  const { score: words } = useWords();
  const asksReason = useAsksReason(item);
  const isGranted = useIsGranted(item);
  const isThere = useHasCell(scorePath(item.id));
  const reasonPath = pointer("reasons", item.id);
  return (
    <li className={styles.card} data-item={item.id}>
      <p className={styles.text} lang="zh-CN">
        {item.id} {item.text}
      </p>
      {item.requirement !== undefined && (
        <p className={styles.requirement} lang="zh-CN">
          {item.requirement}
        </p>
      )}
      <ScoreRow item={item} />
      {template.reallocation && <OwnMaximum item={item} />}
      {item.levels && <LevelChoices item={item} levels={item.levels} />}
      {item.metrics && <MetricFields item={item} metrics={item.metrics} />}
      {asksReason && (
        <TextField
          path={reasonPath}
          label={`${item.id} ${words.reason}`}
          placeholder={words.reason}
          onEnter={() => moveFrom(pane, item.id, 1)}
        />
      )}
      {isGranted && <span className={styles.requirement}>{words.fullMarks}</span>}
      {!isThere && <span className={styles.requirement}>{words.rowGone}</span>}
      <ItemNotes item={item.id} id={`notes-${item.id}`} />
    </li>
  );
});
