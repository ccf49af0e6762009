/** The kinds of tables that a template can be of. */
export const TEMPLATE_KINDS = ["scoring", "performance"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];
