/** English: exporting. */
export const exporting = {} as const;
