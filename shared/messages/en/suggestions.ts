/** English: suggestions. */
export const suggestions = {} as const;
