import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Coefficient } from "../../../core/performance/calculation/coefficient";
import type { CoefficientRow } from "../../../core/performance/carriers";
import { useEntry, usePane } from "../../context";
import { choiceEntries, coefficientChoices } from "../../pane/performance/coefficientChoices";
import { useLanguage, usePerformance, usePerformanceWords } from "../../performanceContext";
import { usePartStyles } from "../usePartStyles";
import { CellField } from "./CellField";
import { PathNotes } from "./PathNotes";
import { useGridStyles } from "./useGridStyles";

const useStyles = makeStyles({
  head: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  fields: { display: "grid", gridTemplateColumns: "2fr 1fr", gap: tokens.spacingHorizontalXS },
  wide: { gridColumn: "1 / -1" },
});

const OWN = "";

/** What must be known before a built-in coefficient is used. */
function Facts({ coefficient }: { readonly coefficient: Coefficient }) {
  const parts = usePartStyles();
  const language = useLanguage();
  const { coefficients: words } = usePerformanceWords();
  const { figure, notToBeConfusedWith } = coefficient;
  return (
    <>
      {figure.kind === "range" && <p className={parts.quiet}>{words.range(figure.from, figure.to)}</p>}
      {figure.kind === "ask" && <p className={parts.quiet}>{figure.why[language]}</p>}
      {figure.kind === "ask" && figure.seen.length > 0 && (
        <p className={parts.quiet}>{words.seen(figure.seen.join(" · "))}</p>
      )}
      {notToBeConfusedWith.length > 0 && (
        <details className={parts.quiet}>
          <summary>{words.confused}</summary>
          {notToBeConfusedWith.map((other) => (
            <div key={other.zh}>{other[language]}</div>
          ))}
        </details>
      )}
    </>
  );
}

/** The coefficients to choose among, the one that is chosen, and what chooses another. */
function useChoice(row: CoefficientRow) {
  const pane = usePane();
  const { reference } = usePerformance().open;
  const { measure, carrier } = row;
  const id = useEntry(`/coefficients/${measure}/${carrier}/id`);
  const choices = coefficientChoices(reference, row);
  const chosen = choices.find((one) => one.id === id) ?? null;
  const choose = (coefficient: Coefficient | null) => pane.enterAll(choiceEntries(measure, carrier, coefficient));
  return { choices, chosen, choose };
}

function ChoiceField({ row, choice }: { readonly row: CoefficientRow; readonly choice: ReturnType<typeof useChoice> }) {
  const language = useLanguage();
  const { coefficients: words } = usePerformanceWords();
  const { choices, chosen, choose } = choice;
  return (
    <Select
      size="small"
      aria-label={words.choice(row.name[language])}
      value={chosen?.id ?? OWN}
      onChange={(_event, { value }) => choose(choices.find(({ id }) => id === value) ?? null)}
    >
      <option value={OWN}>{words.own}</option>
      {choices.map(({ id, name, figure }) => (
        <option key={id} value={id}>
          {name[language]}
          {figure.kind === "value" && ` ${figure.value}`}
        </option>
      ))}
    </Select>
  );
}

/** The coefficient of one carrier: chosen among the built-in ones, or the enterprise's own, with its source. */
export function CoefficientCard({ row }: { readonly row: CoefficientRow }) {
  const [styles, grid, parts] = [useStyles(), useGridStyles(), usePartStyles()];
  const language = useLanguage();
  const { coefficients: words } = usePerformanceWords();
  const { measure, carrier } = row;
  const path = `/coefficients/${measure}/${carrier}`;
  const value = useEntry(`${path}/value`);
  const choice = useChoice(row);
  const { choices, chosen, choose } = choice;
  const told = chosen ?? (choices.length === 1 ? (choices[0] ?? null) : null);
  const name = row.name[language];
  // A value of the enterprise's own must not go by the name of a standard.
  const becomeOwn = () => {
    if (chosen?.figure.kind === "value") choose(null);
  };
  return (
    <li className={grid.row} data-coefficient={`${measure}.${carrier}`}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <span className={parts.quiet}>
          {row.result}/{row.per}
        </span>
        {value === null && <span className={parts.quiet}>{words.missing}</span>}
      </div>
      <div className={styles.fields}>
        <ChoiceField row={row} choice={choice} />
        <CellField path={`${path}/value`} holds="number" label={words.value(name)} before={becomeOwn} />
        <div className={styles.wide}>
          <CellField path={`${path}/source`} holds="text" label={words.source(name)} placeholder={words.sourceHint} />
        </div>
      </div>
      {told && <Facts coefficient={told} />}
      <PathNotes paths={[path, `${path}/id`, `${path}/value`, `${path}/source`]} id={`notes.${measure}.${carrier}`} />
    </li>
  );
}
