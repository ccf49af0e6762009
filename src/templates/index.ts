import type { Template } from "../core/template";

/** Loaders of the built-in scoring tables, by id, in the order in which they are listed. Each loads only its own file. */
const SCORING: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  "shenzhen-2025-voluntary": () => import("./scoring/shenzhen-2025-voluntary.json"),
  guangzhou: () => import("./scoring/guangzhou.json"),
  "guangzhou-simplified": () => import("./scoring/guangzhou-simplified.json"),
  "guangdong-2009-voluntary": () => import("./scoring/guangdong-2009-voluntary.json"),
  "guangdong-2009-mandatory": () => import("./scoring/guangdong-2009-mandatory.json"),
  "guangdong-2009-mandatory-acceptance": () => import("./scoring/guangdong-2009-mandatory-acceptance.json"),
  "guangdong-2003": () => import("./scoring/guangdong-2003.json"),
  "guangdong-2003-checklist": () => import("./scoring/guangdong-2003-checklist.json"),
  "zhejiang-2003": () => import("./scoring/zhejiang-2003.json"),
  "inner-mongolia-2005": () => import("./scoring/inner-mongolia-2005.json"),
  "anhui-2007": () => import("./scoring/anhui-2007.json"),
  "fujian-2009-assessment": () => import("./scoring/fujian-2009-assessment.json"),
  "fujian-2009-acceptance": () => import("./scoring/fujian-2009-acceptance.json"),
  "shandong-2008": () => import("./scoring/shandong-2008.json"),
  "beijing-2007": () => import("./scoring/beijing-2007.json"),
  "tianjin-2009": () => import("./scoring/tianjin-2009.json"),
  "liaoning-review": () => import("./scoring/liaoning-review.json"),
  "liaoning-acceptance": () => import("./scoring/liaoning-acceptance.json"),
  "henan-2005": () => import("./scoring/henan-2005.json"),
  "guangxi-2005": () => import("./scoring/guangxi-2005.json"),
  "yunnan-2004": () => import("./scoring/yunnan-2004.json"),
  "shaanxi-2008": () => import("./scoring/shaanxi-2008.json"),
};

/** Ids of the built-in scoring tables. */
export const TEMPLATE_IDS: readonly string[] = Object.keys(SCORING);

/**
 * The built-in scoring table `id`; null where there is none of that id. The tests check each file, so that no user waits
 * for it.
 */
export async function loadTemplate(id: string): Promise<Template | null> {
  const load = Object.hasOwn(SCORING, id) ? SCORING[id] : undefined;
  return load ? ((await load()).default as Template) : null;
}
