/** English: the questions of a step. */
export const questions = {
  title: 'Questions',
  placeholder: 'Ask in your own words',
  add: 'Question',
  hide: 'Hide this question',
  remove: 'Remove this question',
  when: 'Asked at',
  always: 'At every severity',
  showHidden_one: 'Show {{count}} hidden',
  showHidden_other: 'Show {{count}} hidden',
} as const;
