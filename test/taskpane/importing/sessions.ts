import type { GivenFile } from "../../../src/taskpane/givenFile";
import { withText } from "../../../src/taskpane/importing/rows";
import { ImportSession } from "../../../src/taskpane/importing/session";

/** A file that a person gives. */
export function given(name: string, content: string | Uint8Array): GivenFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
}

/** A session into which a text was pasted. */
export async function pasted(text: string): Promise<ImportSession> {
  const session = new ImportSession();
  await session.paste({ html: "", text }, "粘贴");
  return session;
}

/** Types the wording of a row. */
export function type(session: ImportSession, key: number, typed: string): void {
  session.change(`rows.${key}.text`, (draft) => ({ ...draft, rows: withText(draft.rows, key, "text", typed) }));
}

/** What the rows say. */
export function texts(session: ImportSession): readonly string[] | undefined {
  return session.store.get().draft?.rows.map(({ text }) => text);
}
