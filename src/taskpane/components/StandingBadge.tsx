import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { Standing } from "../../core/standing";
import { useWords } from "../context";

/** Whoever issued the rules of these did so officially; all others warn. */
const LOOKS: Partial<Record<Standing, Pick<BadgeProps, "appearance" | "color">>> = {
  official: { appearance: "outline" },
  "own-form": { appearance: "outline", color: "informative" },
};

/** Says what a table is, so that nobody takes an own table for an official one. */
export function StandingBadge({ standing }: { readonly standing: Standing }) {
  const { start: words } = useWords();
  const look = LOOKS[standing] ?? ({ color: "warning" } as const);
  return (
    <Badge {...look} style={{ flexShrink: 0 }} data-standing={standing}>
      {words.standings[standing]}
    </Badge>
  );
}
