/** The six steps of the path, in order. */
export const stepIds = ['goals', 'narrative', 'evaluation', 'causes', 'patterns', 'document'] as const;

export type StepId = (typeof stepIds)[number];

/** Everything that holds prose of its own: the six steps, and what an import could not place. */
export const pageIds = [...stepIds, 'unsorted'] as const;

export type PageId = (typeof pageIds)[number];
