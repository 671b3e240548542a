/** English: what helps while writing: counts, outline, focus, find and replace. */
export const writing = {
  words_one: '{{number}} word',
  words_other: '{{number}} words',
  han: '字',
  selectedOf: '{{selected}} of {{number}}',
  minutes_one: '{{count}} min',
  minutes_other: '{{count}} min',
  minutesToRead_one: '{{count}} minute to read',
  minutesToRead_other: '{{count}} minutes to read',
  outline: 'Outline',
  goTo: 'Go to {{heading}}',
  outlineOf: 'Headings of {{step}}',
  outlineEmpty: 'Headings of this step appear here. Type # and a space at the start of a line to make one.',
  focusMode: 'Focus mode',
  leaveFocus: 'Leave focus mode',
} as const;
