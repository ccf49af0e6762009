import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { readNumber } from "../../core/decimal";
import type { Item, Level } from "../../core/template";
import { useEntry, useHasCell, usePane, useWords } from "../context";
import { scorePath } from "../pane/places";

const useStyles = makeStyles({
  levels: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  level: { justifyContent: "flex-start", textAlign: "left", minWidth: 0, fontWeight: 400 },
});

function isChosen(raw: unknown, { from, to }: Level): boolean {
  const reading = readNumber(raw);
  return reading.kind === "number" && reading.value.gte(from) && reading.value.lte(to);
}

/** The levels of an item to choose from; of a range its upper end, which the field above then takes down. */
export function LevelChoices({ item, levels }: { readonly item: Item; readonly levels: readonly Level[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { score: words } = useWords();
  const path = scorePath(item.id);
  const raw = useEntry(path);
  const isThere = useHasCell(path);
  const choose = (value: number) => {
    pane.enter(path, value);
    pane.settle();
  };
  return (
    <div className={styles.levels} role="group" aria-label={`${item.id} ${words.levels}`}>
      {levels.map((level, index) => (
        <ToggleButton
          key={index}
          className={styles.level}
          size="small"
          checked={isChosen(raw, level)}
          disabled={!isThere}
          onClick={() => choose(level.to)}
        >
          <span lang="zh-CN">
            {words.level(level.from, level.to)}
            {level.text !== null && ` ${level.text}`}
          </span>
        </ToggleButton>
      ))}
    </div>
  );
}
