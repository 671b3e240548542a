/** English: structures. */
export const structures = {} as const;
