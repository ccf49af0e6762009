import type { NotesBlock } from "../../../core/performance/template";
import { mergeClasses } from "@fluentui/react-components";
import { usePartStyles } from "../usePartStyles";

/** Words printed under the table. */
export function NotesBody({ block }: { readonly block: NotesBlock }) {
  const parts = usePartStyles();
  return (
    <>
      {block.notes.map(({ text }) => (
        <p key={text} className={mergeClasses(parts.part, parts.quiet)} lang="zh-CN">
          {text}
        </p>
      ))}
    </>
  );
}
