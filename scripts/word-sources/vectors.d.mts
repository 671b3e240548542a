/** Types of vectors.mjs, for its test. */

type Vectors = ReadonlyMap<string, readonly number[]>;

export function readVectors(folder: string): Promise<Vectors>;

export function centreOf(vectors: Vectors, words: readonly string[]): readonly number[];

export function nearness(one: readonly number[], other: readonly number[]): number;
