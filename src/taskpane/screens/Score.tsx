import { makeStyles, tokens } from "@fluentui/react-components";
import { BonusFields } from "../components/BonusFields";
import { OwnTotal } from "../components/OwnTotal";
import { SectionPart } from "../components/SectionPart";
import { useTemplate, useWords } from "../context";

const useStyles = makeStyles({
  keys: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The items of a table, a section at a time. */
export function Score() {
  const styles = useStyles();
  const template = useTemplate();
  const { score: words } = useWords();
  return (
    <>
      {template.sections.length === 0 && <OwnTotal />}
      {template.sections.map((section) => (
        <SectionPart key={section.id} section={section} />
      ))}
      {template.bonus.length > 0 && <BonusFields />}
      {template.sections.length > 0 && <p className={styles.keys}>{words.keys}</p>}
    </>
  );
}
