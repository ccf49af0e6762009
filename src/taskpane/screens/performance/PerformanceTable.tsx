import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { PerformanceSummary } from "../../components/performance/PerformanceSummary";
import { TableFrame } from "../../components/TableFrame";
import { TableTabs } from "../../components/TableTabs";
import { usePaneState } from "../../context";
import { PERFORMANCE_SCREENS, type PerformanceScreen } from "../../pane/state";
import { usePerformanceReport, usePerformanceWords } from "../../performanceContext";
import { PERFORMANCE_LOADERS } from "../load";

const SCREEN_PARTS: Readonly<Record<PerformanceScreen, LazyExoticComponent<ComponentType>>> = {
  form: lazy(PERFORMANCE_LOADERS.form),
  ledger: lazy(PERFORMANCE_LOADERS.ledger),
  feasibility: lazy(PERFORMANCE_LOADERS.feasibility),
  coefficients: lazy(PERFORMANCE_LOADERS.coefficients),
  check: lazy(PERFORMANCE_LOADERS.check),
  result: lazy(PERFORMANCE_LOADERS.result),
};

/** An open performance table. */
export function PerformanceTable() {
  const { screens: words } = usePerformanceWords();
  const screen = usePaneState((state) => PERFORMANCE_SCREENS.find((name) => name === state.screen) ?? "form");
  const errors =
    usePerformanceReport(({ findings }) => findings.filter(({ severity }) => severity === "error").length) ?? 0;
  // A table that computes no energy asks for no coefficients.
  const hasCoefficients = usePerformanceReport(({ coefficients }) => coefficients.length > 0) === true;
  const screens = PERFORMANCE_SCREENS.filter((name) => name !== "coefficients" || hasCoefficients);
  const top = (
    <>
      <PerformanceSummary />
      <TableTabs screens={screens} words={words} selected={screen} errors={errors} />
    </>
  );
  return <TableFrame top={top} screen={SCREEN_PARTS[screen]} name={screen} />;
}
