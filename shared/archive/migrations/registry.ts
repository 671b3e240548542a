/** The numbered steps from each format of a document to the next; a new format adds a file and a line here. */

/** Turns a document of format `from` into one of `from + 1`. Pure; it may throw on a document that is not of its format. */
export interface Migration {
  readonly from: number;
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** In order of `from`, without gaps, up to the format before the current one. Format 1 is the first. */
export const migrations: readonly Migration[] = [];
