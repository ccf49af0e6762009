import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import { isRecord } from "../../core/record";
import { useEntry, useFocusRequest, usePane, usePaneState, useWords } from "../context";

const useStyles = makeStyles({
  row: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0 },
});

/** An expert as the pane edits one; a new one has no name yet. */
interface ExpertEntry {
  readonly name: string;
  readonly noInterest: boolean | null;
}

function expertsOf(raw: unknown): ExpertEntry[] {
  const list: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return list.map((expert) => {
    const { name, noInterest } = isRecord(expert) ? expert : { name: expert, noInterest: null };
    return {
      name: typeof name === "string" ? name : "",
      noInterest: typeof noInterest === "boolean" ? noInterest : null,
    };
  });
}

interface RowProps {
  readonly expert: ExpertEntry;
  readonly index: number;
  readonly onChange: (expert: ExpertEntry | null) => void;
}

function ExpertRow({ expert, index, onChange }: RowProps) {
  const styles = useStyles();
  const pane = usePane();
  const { cover: words } = useWords();
  const label = words.expert(index + 1);
  return (
    <div>
      <div className={styles.row}>
        <Input
          className={styles.name}
          value={expert.name}
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          onChange={(_event, { value }) => onChange({ ...expert, name: value })}
          onBlur={() => pane.settle()}
        />
        <Button
          appearance="subtle"
          icon={<Delete16Regular />}
          aria-label={words.remove(expert.name === "" ? label : expert.name)}
          onClick={() => onChange(null)}
        />
      </div>
      <Checkbox
        label={words.noInterest}
        checked={expert.noInterest === true}
        onChange={(_event, { checked }) => onChange({ ...expert, noInterest: checked === true })}
      />
    </div>
  );
}

/** Rows for experts on the sheet; more would have no cell. */
function useRoom(): number {
  return usePaneState(({ table }) => {
    const found = table?.open.table;
    let rows = 0;
    while (found?.find("cover", `expert.${rows + 1}`, "name")) rows++;
    return rows;
  });
}

/** The experts of the panel, edited as one list. */
export function ExpertRows() {
  const pane = usePane();
  const { cover: words } = useWords();
  const experts = expertsOf(useEntry("/experts"));
  const room = useRoom();
  const anchor = useRef<HTMLDivElement>(null);
  useFocusRequest("/experts", anchor);
  const change = (index: number, expert: ExpertEntry | null) => {
    const others = experts.map((one, place) => (place === index ? expert : one));
    pane.enter(
      "/experts",
      others.filter((one) => one !== null),
    );
  };
  return (
    <div ref={anchor} tabIndex={-1}>
      {experts.map((expert, index) => (
        <ExpertRow key={index} expert={expert} index={index} onChange={(changed) => change(index, changed)} />
      ))}
      <Button
        size="small"
        icon={<Add16Regular />}
        disabled={experts.length >= room}
        onClick={() => pane.enter("/experts", [...experts, { name: "", noInterest: null }])}
      >
        {words.add}
      </Button>
    </div>
  );
}
