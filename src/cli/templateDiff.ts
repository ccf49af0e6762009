import { templateChanges } from "../core/templateDiff";
import { FaultError } from "../core/fault";
import { onOneLine } from "../report/lines";
import { changeLine } from "../report/importing/templateDiffLines";
import type { BuiltInTable } from "../tasks/requireTable";
import { IMPORT_WORDS } from "../words/importing";
import { EXIT, type Io } from "./io";
import type { ListOptions } from "./listOptions";
import { namedTable } from "./namedTable";
import { paint, printJson } from "./print";

function told({ template: { id, version, title }, hash, own }: BuiltInTable) {
  return { id, version, title, hash, own: own ?? false };
}

/** Compares two tables, each named by id, by its file or by a workbook that was made from it. Differences are no errors. */
export async function diffTemplates(first: string, second: string, options: ListOptions, io: Io): Promise<number> {
  const { json = false, lang } = options;
  const words = IMPORT_WORDS[lang];
  const [before, after] = [await namedTable(first), await namedTable(second)];
  if (before.kind !== after.kind) {
    throw new FaultError({ code: "different-tables", first: before.template.id, second: after.template.id });
  }
  const changes = templateChanges(before.template, after.template);
  if (json) printJson({ before: told(before), after: told(after), same: before.hash === after.hash, changes }, io);
  else {
    const heading = ({ template: { title, id, version } }: BuiltInTable) => `${title} ${id} v${version}`;
    io.out(`${onOneLine(`${heading(before)} → ${heading(after)}`)}\n`);
    for (const change of changes) io.out(`${paint(changeLine(change, words), io)}\n`);
    io.out(`${words.changeCount(changes.length)}\n`);
  }
  return EXIT.ok;
}
