import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePane, usePaneState, useReport, useWords } from "../context";
import { SCREENS } from "../pane/state";

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, "@media print": { display: "none" } },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

/** The screens of the open table; the number of errors stands beside the check. */
export function TableTabs() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const screen = usePaneState((state) => state.screen);
  const errors = useReport(({ findings }) => findings.filter(({ severity }) => severity === "error").length) ?? 0;
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={screen}
      onTabSelect={(_event, { value }) => pane.show(SCREENS.find((name) => name === value) ?? "score")}
    >
      {SCREENS.map((name) => (
        <Tab key={name} value={name} className={styles.tab}>
          {words.screens[name]}
          {name === "check" && errors > 0 && <CounterBadge count={errors} color="danger" size="small" />}
        </Tab>
      ))}
    </TabList>
  );
}
