import {} from "@fluentui/react-components";
import { pointer } from "../../core/finding";
import { useTemplate, useWords } from "../context";
import { ItemNotes } from "./ItemNotes";
import { NumberField } from "./NumberField";
import { usePartStyles } from "./usePartStyles";

/** Points on top of the sections. */
export function BonusFields() {
  const parts = usePartStyles();
  const { bonus } = useTemplate();
  const { score: words } = useWords();
  return (
    <section className={parts.part}>
      <h2 className={parts.title}>{words.bonus}</h2>
      {bonus.map(({ id, text, min, max }) => (
        <div key={id}>
          <p lang="zh-CN">{text}</p>
          <div className={parts.row}>
            <NumberField path={pointer("bonus", id)} label={`${words.bonus} ${text}`} />
            <span className={parts.quiet}>{words.bonusRange(min, max)}</span>
          </div>
          <ItemNotes item={id} id={`notes-${id}`} />
        </div>
      ))}
    </section>
  );
}
