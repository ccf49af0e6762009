import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ClipboardEvent } from "react";
import { valueAt, stepsOf } from "../../../core/path";
import { FLOW_YEARS } from "../../../core/performance/entrySpots";
import type { OptionEconomics } from "../../../core/performance/report";
import { parseTsv } from "../../../core/tsv";
import { usePane } from "../../context";
import { useDictionary } from "../../dictionary";
import { flowPath, numberPath } from "../../pane/performance/feasibilityRows";
import { figureText } from "../../pane/performance/figureText";
import { pastedNumber } from "../../pane/performance/pasted";
import { usePerformanceWords } from "../../performanceContext";
import { usePartStyles } from "../usePartStyles";
import { CellField } from "./CellField";
import { PathNotes } from "./PathNotes";
import { useGridStyles } from "./useGridStyles";

const useStyles = makeStyles({
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  flows: { gridTemplateColumns: "repeat(5, minmax(0, 1fr))" },
  year: { display: "block", fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2 },
  results: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  result: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  repeat: { alignSelf: "flex-start" },
});

const MONEY = "万元";

/** Payback, net present value and rate of return, or why there is none. */
function Results({ economics }: { readonly economics: OptionEconomics }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const { feasibility: words } = usePerformanceWords();
  const { performance } = useDictionary();
  const { payback, npv, irr } = economics;
  const results = [
    { name: words.payback, outcome: payback, told: words.years },
    { name: words.npv, outcome: npv, told: words.money },
    { name: words.irr, outcome: irr, told: words.percent },
  ];
  return (
    <dl className={styles.results}>
      {results.map(({ name, outcome, told }) => (
        <div key={name} data-result={name}>
          <dt className={parts.quiet}>{name}</dt>
          <dd className={styles.result}>
            {outcome.value === null ? (
              performance.gap[outcome.reason]
            ) : (
              <strong>{told(figureText(outcome.value))}</strong>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface FlowsProps {
  readonly economics: OptionEconomics;
  readonly row: number;
}

const YEARS: readonly number[] = Array.from({ length: FLOW_YEARS }, (_, year) => year);

/** The year of the field in which something happened; null outside of them. */
function yearOf({ target }: { readonly target: EventTarget }): number | null {
  const path = target instanceof HTMLInputElement ? target.dataset["path"] : undefined;
  return path === undefined ? null : Number(stepsOf(path)[3]);
}

/** What fills the flows of an option, one by one or together. The row is the option's as soon as it says something. */
function useFlows({ economics: { number }, row }: FlowsProps) {
  const pane = usePane();
  const enterAll = (flows: readonly (readonly [year: number, flow: unknown])[]) =>
    pane.enterAll([
      [numberPath(row), number],
      ...flows.map(([year, flow]): [string, unknown] => [flowPath(row, year), flow]),
    ]);
  const paste = (event: ClipboardEvent) => {
    const flows = parseTsv(event.clipboardData.getData("text/plain")).flat();
    const first = yearOf(event);
    if (flows.length < 2 || first === null) return;
    event.preventDefault();
    const taken = flows.slice(0, FLOW_YEARS - first);
    enterAll(taken.map((text, index) => [first + index, pastedNumber(text, MONEY).entry]));
  };
  const repeat = () => {
    const flow = valueAt(pane.store.get().table?.open.entries.raw, flowPath(row, 0)) ?? null;
    enterAll(YEARS.map((year) => [year, flow]));
  };
  const move = (year: number, step: 1 | -1) => {
    pane.settle();
    if (YEARS.includes(year + step)) pane.focusOn(flowPath(row, year + step));
  };
  return { claim: () => pane.enter(numberPath(row), number), paste, repeat, move };
}

function Flows({ economics, row }: FlowsProps) {
  const [styles, grid] = [useStyles(), useGridStyles()];
  const { feasibility: words, form } = usePerformanceWords();
  const { claim, paste, repeat, move } = useFlows({ economics, row });
  const label = `${economics.number} ${words.flows}`;
  return (
    <>
      <div className={mergeClasses(grid.cells, styles.flows)} role="group" aria-label={label} onPaste={paste}>
        {YEARS.map((year) => (
          <div key={year}>
            <span className={styles.year}>{words.flow(year + 1)}</span>
            <CellField
              path={flowPath(row, year)}
              holds="number"
              label={form.field(label, words.flow(year + 1))}
              before={claim}
              onMove={(step) => move(year, step)}
            />
          </div>
        ))}
      </div>
      <PathNotes paths={YEARS.map((year) => flowPath(row, year))} id={`notes.feasibility.${row}`} />
      <Button className={styles.repeat} size="small" disabled={economics.flows.length === 0} onClick={repeat}>
        {words.repeat}
      </Button>
    </>
  );
}

interface FeasibilityCardProps {
  readonly economics: OptionEconomics;
  /** Row of the feasibility table; null where the sheet has none left. */
  readonly row: number | null;
}

/** A medium/high-cost option: its flows, and how it pays. */
export function FeasibilityCard({ economics, row }: FeasibilityCardProps) {
  const [styles, grid, parts] = [useStyles(), useGridStyles(), usePartStyles()];
  const { feasibility: words, ledger } = usePerformanceWords();
  const { number, name, investment } = economics;
  return (
    <li className={grid.row} data-option={number}>
      <h2 className={styles.name} lang="zh-CN">
        {number} {name}
      </h2>
      {economics.row === null ? (
        <>
          <p className={parts.quiet}>{words.notInLedger}</p>
          {row !== null && <CellField path={numberPath(row)} holds="text" label={ledger.number} />}
        </>
      ) : (
        <p className={parts.quiet}>{words.investment(figureText(investment))}</p>
      )}
      {number === "" && <p className={parts.quiet}>{words.noNumber}</p>}
      {number !== "" && row === null && <p className={parts.quiet}>{words.full}</p>}
      {number !== "" && row !== null && <Flows economics={economics} row={row} />}
      <Results economics={economics} />
      {row !== null && <PathNotes paths={[`/feasibility/${row}`, numberPath(row)]} id={`notes.option.${row}`} />}
    </li>
  );
}
