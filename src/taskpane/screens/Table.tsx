import { lazy, type ComponentType, type LazyExoticComponent } from "react";
import { Summary } from "../components/Summary";
import { TableFrame } from "../components/TableFrame";
import { TableTabs } from "../components/TableTabs";
import { usePaneState, useReport, useTemplate, useWords } from "../context";
import { screensOf } from "../pane/screens";
import type { ScoringScreen } from "../pane/state";
import { SCREEN_LOADERS } from "./load";

const SCREEN_PARTS: Readonly<Record<ScoringScreen, LazyExoticComponent<ComponentType>>> = {
  cover: lazy(SCREEN_LOADERS.cover),
  score: lazy(SCREEN_LOADERS.score),
  vetoes: lazy(SCREEN_LOADERS.vetoes),
  check: lazy(SCREEN_LOADERS.check),
  result: lazy(SCREEN_LOADERS.result),
};

/** An open scoring table. */
export function Table() {
  const { screens: words } = useWords();
  const screens = screensOf(useTemplate());
  const [first = "check"] = screens.filter((name) => name === "score" || name === "vetoes");
  const screen = usePaneState((state) => screens.find((name) => name === state.screen) ?? first);
  const errors = useReport(({ findings }) => findings.filter(({ severity }) => severity === "error").length) ?? 0;
  const top = (
    <>
      <Summary />
      <TableTabs screens={screens} words={words} selected={screen} errors={errors} />
    </>
  );
  return <TableFrame top={top} screen={SCREEN_PARTS[screen]} name={screen} />;
}
