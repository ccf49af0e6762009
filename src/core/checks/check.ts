import type { Entries } from "../entries";
import type { Finding } from "../finding";
import type { ItemSubject } from "../subject";
import type { Section, Template } from "../template";

/** A check of one scored item. */
export type ItemCheck = (subject: ItemSubject) => Finding[];

/** A check of one section. */
export type SectionCheck = (template: Template, entries: Entries, section: Section) => readonly Finding[];

/** A check of the entries as a whole. */
export type TableCheck = (template: Template, entries: Entries) => Finding[];
