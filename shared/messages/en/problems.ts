/** English: problems. */
export const problems = {} as const;
