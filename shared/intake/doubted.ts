/** Doubt about a time, in brackets behind it: "22:52 (maybe earlier?)", "14:05（可能更早）". */
const doubt =
  '[(（](?:[^()（）]{1,40}[?？]|(?:(?:not |un)sure|approx|roughly|maybe|perhaps|possibly|estimated|可能|大概|大约|估计|不确定|记不清)[^()（）]{0,40})[)）]';
const ahead = new RegExp(`^${doubt}`, 'i');
const behind = new RegExp(`${doubt}\\s*$`, 'i');

/** The remark a text begins with, or nothing. */
export const doubtAhead = (text: string): string => ahead.exec(text)?.[0] ?? '';

/** Whether a written time ends with such a remark. */
export const isDoubted = (time: string): boolean => behind.test(time);
