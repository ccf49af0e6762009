import { TypedField } from "./TypedField";
import { useImportingWords } from "./useImporting";

/** The article in which a rule stands. */
export function ArticleField({ value, onType }: { readonly value: string; readonly onType: (typed: string) => void }) {
  const { rules: words } = useImportingWords();
  return <TypedField label={words.article} value={value} onType={onType} name="article" />;
}
