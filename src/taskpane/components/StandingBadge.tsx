import { Badge } from "@fluentui/react-components";
import type { Standing } from "../../tasks/standing";
import { useWords } from "../context";

/** Says what a table is, so that nobody takes an own table for an official one. */
export function StandingBadge({ standing }: { readonly standing: Standing }) {
  const { start: words } = useWords();
  if (standing === "official") return <Badge appearance="outline">{words.official}</Badge>;
  const text = standing === "unofficial" ? words.unofficial : words.standings[standing];
  return (
    <Badge color="warning" data-standing={standing}>
      {text}
    </Badge>
  );
}
