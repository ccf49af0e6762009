import type { Entries } from "../entries";
import type { Finding } from "../finding";
import type { ItemSubject } from "../subject";
import type { Template } from "../template";

/** A check of one scored item. */
export type ItemCheck = (subject: ItemSubject) => Finding[];

/** A check of one section; `maxima` are its items' maxima after re-allocation. */
export type SectionCheck = (template: Template, entries: Entries, sectionId: string) => Finding[];

/** A check of the entries as a whole. */
export type TableCheck = (template: Template, entries: Entries) => Finding[];
