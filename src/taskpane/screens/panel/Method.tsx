import { Field, Input, Radio, RadioGroup } from "@fluentui/react-components";
import { PANEL_METHODS } from "../../../core/panel/report";
import { usePartStyles } from "../../components/usePartStyles";
import { usePanelSession, usePanelState, usePanelWords } from "./usePanel";

/** How the scores become one figure, and who leads the panel. */
export function Method() {
  const parts = usePartStyles();
  const session = usePanelSession();
  const words = usePanelWords();
  const { method, leader } = usePanelState(({ decided }) => decided);
  const choose = (value: string) => session.decide({ method: PANEL_METHODS.find((name) => name === value) ?? "mean" });
  return (
    <section>
      <h3 className={parts.band}>{words.method}</h3>
      <div className={parts.column}>
        <RadioGroup
          aria-label={words.method}
          value={method}
          layout="horizontal"
          style={{ flexWrap: "wrap" }}
          onChange={(_event, { value }) => choose(value)}
        >
          {PANEL_METHODS.map((name) => (
            <Radio key={name} value={name} label={words.methods[name]} />
          ))}
        </RadioGroup>
        <Field label={words.leader}>
          <Input
            value={leader}
            placeholder={words.leaderHint}
            autoComplete="off"
            onChange={(_event, { value }) => session.decide({ leader: value })}
          />
        </Field>
      </div>
    </section>
  );
}
