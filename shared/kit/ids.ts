/** Identifiers: opaque texts made by whoever is handed a maker, so that pure code stays repeatable. */
export type Id = string;

/** Answers a new identifier on each call. The app passes `crypto.randomUUID`, tests pass a counter. */
export type MakeId = () => Id;
