import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { Finding, Severity } from "../../core/finding";
import { bareSentence } from "../../report/sentences";
import { useReport } from "../context";
import { useDictionary } from "../dictionary";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  note: { display: "flex", columnGap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, marginTop: "1px" },
});

const ICONS: Readonly<Record<Severity, typeof Info16Regular>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
};

/** The icon of a severity, which never stands for it alone. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}

/** Findings about an item whose sentence belongs beside it. A blank is seen without being told. */
function isWorthSaying(finding: Finding, item: string): boolean {
  return finding.item === item && finding.code !== "missing";
}

/** Sentences with their severity, beside the fields that they are about. */
export function NoteList({
  id,
  notes,
}: {
  readonly id: string;
  readonly notes: readonly (readonly [Severity, string])[];
}) {
  const styles = useStyles();
  if (notes.length === 0) return null;
  return (
    <ul id={id} className={styles.list}>
      {notes.map(([severity, sentence], index) => (
        <li key={index} className={mergeClasses(styles.note, styles[severity])}>
          <SeverityIcon severity={severity} />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}

/** What was found about one item, beside its fields. */
export function ItemNotes({ item, id }: { readonly item: string; readonly id: string }) {
  const words = useDictionary();
  // As one text, so that a card whose notes stay the same is not drawn anew.
  const text = useReport(({ findings }) =>
    JSON.stringify(
      findings
        .filter((finding) => isWorthSaying(finding, item))
        .map((finding) => [finding.severity, bareSentence(finding, words)]),
    ),
  );
  return <NoteList id={id} notes={JSON.parse(text ?? "[]") as [Severity, string][]} />;
}
