import { mergeClasses } from "@fluentui/react-components";
import { CoefficientCard } from "../../components/performance/CoefficientCard";
import { usePartStyles } from "../../components/usePartStyles";
import { coefficientRows } from "../../../core/performance/carriers";
import { usePerformanceTemplate, usePerformanceWords } from "../../performanceContext";

/** What energy and CO2 are computed with. */
export function Coefficients() {
  const parts = usePartStyles();
  const { coefficients: words } = usePerformanceWords();
  const rows = coefficientRows(usePerformanceTemplate());
  return (
    <>
      <p className={mergeClasses(parts.part, parts.quiet)}>{words.hint}</p>
      {(["standard-coal", "co2"] as const).map((measure) => {
        const own = rows.filter((row) => row.measure === measure);
        return own.length === 0 ? null : (
          <section key={measure}>
            <h2 className={parts.band}>{words.measures[measure]}</h2>
            <ul className={parts.bare}>
              {own.map((row) => (
                <CoefficientCard key={row.carrier} row={row} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
