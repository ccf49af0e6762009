import type { Section } from "../../core/template";
import { usePane, usePaneState, useReport, useWords } from "../context";
import { sectionPoints } from "../pane/sectionPoints";
import { ItemTree } from "./ItemTree";
import { PartHead } from "./PartHead";
import { usePartStyles } from "./usePartStyles";

/** One section: its progress and points, and its items while it is open. */
export function SectionPart({ section }: { readonly section: Section }) {
  const parts = usePartStyles();
  const pane = usePane();
  const { score: words } = useWords();
  const isOpen = usePaneState(({ section: open }) => open === section.id);
  const progress = useReport((report) => JSON.stringify(sectionPoints(section, report)));
  const { filled, count, points } = JSON.parse(progress ?? "{}") as ReturnType<typeof sectionPoints>;
  return (
    <section>
      <PartHead
        title={`${section.number ?? section.id} ${section.title}`}
        count={`${words.points(points, section.max)} · ${words.section(filled, count)}`}
        done={points}
        of={section.max}
        isOpen={isOpen}
        onToggle={() => pane.openSection(isOpen ? null : section.id)}
      />
      {isOpen && (
        <ul className={parts.bare}>
          <ItemTree items={section.items} />
        </ul>
      )}
    </section>
  );
}
