import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import { usePane, usePaneState, useWords } from "../context";
import { THEMES, type Preferences } from "../preferences";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    // Excel's own menu lies over the top right corner.
    padding: `${tokens.spacingVerticalXS} 36px ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    "@media print": { display: "none" },
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  small: { minWidth: "auto", flexShrink: 0 },
  theme: { flexShrink: 0, maxWidth: "7.5em" },
});

interface HeaderProps {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
}

/** The table's name, undo, language and looks. */
export function Header({ preferences, onChange }: HeaderProps) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const title = usePaneState(({ table }) => table?.open.template.title);
  const canUndo = usePaneState((state) => state.canUndo);
  const other = preferences.language === "zh" ? "en" : "zh";
  return (
    <header className={styles.header}>
      <h1 className={styles.title} title={title ?? words.product} {...(title ? { lang: "zh-CN" } : {})}>
        {title ?? words.product}
      </h1>
      {title !== undefined && (
        <Button
          className={styles.small}
          size="small"
          appearance="subtle"
          icon={<ArrowUndo16Regular />}
          aria-label={words.header.undo}
          title={words.header.undo}
          disabled={!canUndo}
          onClick={() => pane.undo()}
        />
      )}
      <Button
        className={styles.small}
        size="small"
        appearance="subtle"
        onClick={() => onChange({ ...preferences, language: other })}
      >
        {words.header.language}
      </Button>
      <Select
        className={styles.theme}
        size="small"
        aria-label={words.header.theme}
        value={preferences.theme}
        onChange={(_event, { value }) =>
          onChange({ ...preferences, theme: THEMES.find((name) => name === value) ?? "system" })
        }
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {words.header.themes[name]}
          </option>
        ))}
      </Select>
    </header>
  );
}
