import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { Section } from "../../core/template";
import { usePane, usePaneState, useReport, useWords } from "../context";
import { ItemTree } from "./ItemTree";
import { PointsBar } from "./PointsBar";
import { sectionPoints } from "../pane/sectionPoints";

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: "center",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "left",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { fontWeight: 600 },
  heading: { margin: 0 },
  count: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  whole: { gridColumn: "1 / -1" },
  items: { listStyleType: "none", margin: 0, padding: 0 },
});

/** One section: its progress and points, and its items while it is open. */
export function SectionPart({ section }: { readonly section: Section }) {
  const styles = useStyles();
  const pane = usePane();
  const { score: words } = useWords();
  const isOpen = usePaneState(({ section: open }) => open === section.id);
  const progress = useReport((report) => JSON.stringify(sectionPoints(section, report)));
  const { filled, count, points } = JSON.parse(progress ?? "{}") as ReturnType<typeof sectionPoints>;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={isOpen}
          onClick={() => pane.openSection(isOpen ? null : section.id)}
        >
          <Chevron aria-hidden />
          <span className={styles.title} lang="zh-CN">
            {section.number ?? section.id} {section.title}
          </span>
          <span className={styles.count}>
            {words.points(points, section.max)} · {words.section(filled, count)}
          </span>
          <span className={styles.whole}>
            <PointsBar points={points} max={section.max} />
          </span>
        </button>
      </h2>
      {isOpen && (
        <ul className={styles.items}>
          <ItemTree items={section.items} />
        </ul>
      )}
    </section>
  );
}
