import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FeasibilityCard } from "../../components/performance/FeasibilityCard";
import { SettingField } from "../../components/performance/SettingField";
import { usePartStyles } from "../../components/usePartStyles";
import { feasibilityRoom, feasibilityRowsOf } from "../../pane/performance/feasibilityRows";
import { usePerformance, usePerformanceWords } from "../../performanceContext";

const useStyles = makeStyles({
  rate: { maxWidth: "160px", padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** How the medium/high-cost options pay: their flows by year, and what follows from them. */
export function Feasibility() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { open, report } = usePerformance();
  const { feasibility: words } = usePerformanceWords();
  const { raw, cells } = open.entries;
  const rows = feasibilityRowsOf(
    raw,
    report.economics.map(({ number }) => number),
    feasibilityRoom(cells),
  );
  return (
    <>
      <p className={mergeClasses(parts.part, parts.quiet)}>{words.hint}</p>
      <div className={styles.rate}>
        <SettingField path="/settings/discountRate" label={words.rate} holds="number" />
      </div>
      {report.economics.length === 0 && <p className={parts.part}>{words.none}</p>}
      <ul className={parts.bare}>
        {report.economics.map((economics, index) => (
          <FeasibilityCard key={`${economics.number}.${index}`} economics={economics} row={rows[index] ?? null} />
        ))}
      </ul>
      {report.economics.length > 0 && <p className={mergeClasses(parts.part, parts.quiet)}>{words.keys}</p>}
    </>
  );
}
