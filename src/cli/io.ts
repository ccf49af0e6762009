/** What a command reads and writes besides files; tests put their own in its place. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readStdin: () => Promise<string>;
  /** Whether the terminal shows colours. */
  readonly colour: boolean;
  /** Whether somebody watches standard error, so that progress may be shown there; absent: nobody. */
  readonly watched?: boolean;
  /** The time; absent: the clock's. */
  readonly now?: () => Date;
}

/** Exit codes: nothing wrong, errors were found, the file or the call cannot be used. */
export const EXIT = { ok: 0, errors: 1, unusable: 2 } as const;
