import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import type { Screen } from "../pane/state";

const useStyles = makeStyles({
  tabs: {
    flexWrap: "wrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media print": { display: "none" },
  },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  // Six words must fit the narrowest pane.
  narrow: {
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    "& > span": { fontSize: tokens.fontSizeBase200, paddingLeft: 0, paddingRight: 0 },
  },
});

interface TableTabsProps<Name extends Screen> {
  readonly screens: readonly Name[];
  readonly words: Readonly<Record<Name, string>>;
  readonly selected: Name;
  readonly errors: number;
}

/** From this many tabs on they stand closer. */
const MANY = 6;

/** The screens of the open table; the number of errors stands beside the check. */
export function TableTabs<Name extends Screen>({ screens, words, selected, errors }: TableTabsProps<Name>) {
  const styles = useStyles();
  const pane = usePane();
  const look = mergeClasses(styles.tab, screens.length >= MANY && styles.narrow);
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={selected}
      onTabSelect={(_event, { value }) => pane.show(screens.find((name) => name === value) ?? selected)}
    >
      {screens.map((name) => (
        <Tab key={name} value={name} className={look}>
          {words[name]}
          {name === "check" && errors > 0 && <CounterBadge count={errors} color="danger" size="small" />}
        </Tab>
      ))}
    </TabList>
  );
}
