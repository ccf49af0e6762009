import { performanceForm } from "../../../../scripts/importing/performanceForm";
import { HANDED, OFFICIAL_FORMS } from "../../../../scripts/importing/performanceScores";
import { understandPerformance } from "../../../../src/importing/performance/understandPerformance";
import { plain } from "../../../../src/importing/wording/text";
import { formGroupAt } from "../../../../src/taskpane/importing/form/alignForm";
import { entriesOf } from "../../../../src/taskpane/importing/form/formDraft";
import { formFrom } from "../../../../src/taskpane/importing/form/startForm";
import { loadPerformance } from "../../../../src/templates/performance";

const WAYS = Object.entries(HANDED).filter(([way]) => !way.startsWith("tab"));

test.each([...OFFICIAL_FORMS, "general-performance"])(
  "every label of %s stands beside the words it was read from",
  async (id) => {
    const template = await loadPerformance(id);
    if (!template) throw new Error(id);
    for (const [way, handOver] of WAYS) {
      const [read] = understandPerformance(handOver(performanceForm(template)).document);
      if (!read) throw new Error(way);
      const { form, groups } = formFrom(read, "表");
      const lost = entriesOf(form).filter(({ entry, block }) => {
        const group = groups[entry.group];
        const words = plain(group?.sources.map(({ text }) => text).join("") ?? "");
        return group?.block !== block.key || !words.includes(plain(entry.label).replace(/:$/u, ""));
      });
      expect([way, lost.map(({ entry }) => entry.label)]).toEqual([way, []]);
      // The source stands there once, and in its order.
      expect(groups.flatMap(({ sources }) => sources)).toEqual(read.trace);
      for (const { place } of read.trace) {
        expect(groups[formGroupAt(groups, place)]?.sources.map((row) => row.place)).toContainEqual(place);
      }
    }
  },
);
