import { Button, Checkbox, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { PanelMember } from "../../../core/panel/report";
import { usePartStyles } from "../../components/usePartStyles";
import { withDecision } from "../../panel/decided";
import { useOpinionWords, usePanelSession, usePanelState, usePanelWords } from "./usePanel";

const useStyles = makeStyles({
  expert: {
    display: "grid",
    gridTemplateColumns: "1fr auto auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: 600, overflowWrap: "anywhere" },
  total: { fontVariantNumeric: "tabular-nums" },
  whole: { gridColumn: "1 / -1", overflowWrap: "anywhere" },
  field: { maxWidth: "16em" },
});

/** Whether a name was decided here, or is still wanted: the cover tells none. */
function useIsUnnamed(file: string): boolean {
  return usePanelState(
    ({ checked, decided }) =>
      Object.hasOwn(decided.experts, file) ||
      (checked?.report.findings.some((found) => found.code === "expert-unnamed" && found.file === file) ?? false),
  );
}

function NameField({ file }: { readonly file: string }) {
  const styles = useStyles();
  const session = usePanelSession();
  const words = usePanelWords();
  const experts = usePanelState(({ decided }) => decided.experts);
  return (
    <Input
      className={styles.field}
      value={experts[file] ?? ""}
      aria-label={words.expertName(file)}
      placeholder={words.nameHint}
      autoComplete="off"
      onChange={(_event, { value }) =>
        session.decide({ experts: withDecision(experts, file, value === "" ? null : value) })
      }
    />
  );
}

/** Lets the leader say that an expert steps aside; what a cover declares stays declared. */
function Recusal({ expert, noInterest }: PanelMember) {
  const session = usePanelSession();
  const [words, parts] = [usePanelWords(), usePartStyles()];
  const recused = usePanelState(({ decided }) => decided.recused);
  const isDecided = recused.includes(expert);
  if (noInterest === false && !isDecided) return <span className={parts.quiet}>{words.declaredInterest}</span>;
  return (
    <Checkbox
      label={words.recused}
      aria-label={words.recusedName(expert)}
      checked={isDecided}
      onChange={() =>
        session.decide({ recused: isDecided ? recused.filter((name) => name !== expert) : [...recused, expert] })
      }
    />
  );
}

function Member({ member }: { readonly member: PanelMember }) {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const [words, opinionWords] = [usePanelWords(), useOpinionWords()];
  const { file, expert, total, standing } = member;
  const isUnnamed = useIsUnnamed(file);
  return (
    <>
      <span className={styles.name}>{expert}</span>
      <span className={styles.total}>{words.total(total === null ? "-" : String(total))}</span>
      <RemoveButton file={file} />
      <span className={mergeClasses(parts.quiet, styles.whole)}>
        {opinionWords.standing[standing]} · {file}
      </span>
      {isUnnamed && <NameField file={file} />}
      {standing !== "repeated" && (
        <span className={styles.whole}>
          <Recusal {...member} />
        </span>
      )}
    </>
  );
}

function RemoveButton({ file }: { readonly file: string }) {
  const session = usePanelSession();
  const words = usePanelWords();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Dismiss16Regular />}
      aria-label={words.remove(file)}
      title={words.remove(file)}
      onClick={() => session.remove(file)}
    />
  );
}

/** Which enterprise it is, and which table they fill. */
function Subject() {
  const parts = usePartStyles();
  const checked = usePanelState((state) => state.checked);
  if (!checked) return null;
  const { template, report } = checked;
  return (
    <p className={mergeClasses(parts.part, parts.quiet)} lang="zh-CN">
      {[report.enterprise.name ?? "", template.title].filter((text) => text !== "").join(" · ")}
    </p>
  );
}

/** The experts with their totals; the files alone while they cannot be put together. */
export function ExpertList() {
  const [styles, parts] = [useStyles(), usePartStyles()];
  const words = usePanelWords();
  const sheets = usePanelState((state) => state.sheets);
  const members = usePanelState(({ checked }) => checked?.report.members);
  if (sheets.length === 0) return null;
  return (
    <section>
      <h3 className={parts.band}>
        {words.experts} ({sheets.length})
      </h3>
      <Subject />
      <ul className={parts.bare}>
        {sheets.map(({ file, open }, index) => {
          const member = members?.[index];
          return (
            <li key={file} className={styles.expert} data-expert-file={file}>
              {member ? (
                <Member member={member} />
              ) : (
                <>
                  <span className={styles.name}>{file}</span>
                  <span />
                  <RemoveButton file={file} />
                  <span className={mergeClasses(parts.quiet, styles.whole)} lang="zh-CN">
                    {open.template.title}
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
