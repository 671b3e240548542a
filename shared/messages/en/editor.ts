/** English: editor. */
export const editor = {} as const;
