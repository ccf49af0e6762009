/** A fault of a template file: where it is (a path such as `sections[0].items[2].max`) and what is wrong. */
export interface TemplateFault {
  readonly path: string;
  readonly message: string;
}
