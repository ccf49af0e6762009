import { understand, type Understanding } from "../../../src/importing/understand";
import { readPasted } from "../../../src/taskpane/importing/readSource";
import { draftFrom } from "../../../src/taskpane/importing/startDraft";

/** A source of lines with tabs, as spreadsheets copy them. */
export function tabbed(...lines: readonly string[]): string {
  return lines.map((line) => line.replaceAll("|", "\t")).join("\n");
}

export const HEAD = "序号|内容|分值|得分";

/** A table of two sections that adds up to 100. */
export const GOOD = tabbed(
  "某市评分表|||",
  HEAD,
  "一|组织|8|",
  "1|机构|5|",
  "2|培训|3|",
  "二|实施|92|",
  "1|方案|92|",
  "合计||100|",
);

export function understood(text: string): Understanding {
  const [read] = understand(readPasted({ html: "", text }, "粘贴"));
  if (!read) throw new Error("nothing was understood");
  return read;
}

export function drafted(text: string): ReturnType<typeof draftFrom> {
  return draftFrom(understood(text));
}
