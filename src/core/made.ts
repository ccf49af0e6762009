/** Who made a table that is not built in, and when. */
export interface Made {
  /** As they signed; null where nobody did. */
  readonly by: string | null;
  /** Day of this version, ISO. */
  readonly on: string;
}
