import type { Doubt } from "../core/importing/doubt";
import type { Paragraph } from "./prose/paragraph";
import type { Region } from "./table/readTable";

/** A stretch of the source: paragraphs, or one scoring table. */
export type Block =
  | { readonly kind: "paragraphs"; readonly paragraphs: readonly Paragraph[]; readonly doubts?: readonly Doubt[] }
  | { readonly kind: "table"; readonly region: Region; readonly doubts: readonly Doubt[] };
