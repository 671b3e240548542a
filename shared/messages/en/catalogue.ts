/** English: the catalogue of the linter's rules. */
export const catalogue = {
  title: 'What suggestions look for',
  hint: 'Every rule with its reason, its question, sentences it marks and lets pass, and the words it offers.',
  search: 'Search rules and examples',
  category: 'Kind',
  allCategories: 'All kinds',
  language: 'Language',
  bothLanguages: 'Both languages',
  count_one: '{{count}} rule',
  count_other: '{{count}} rules',
  none: 'No rule fits. Fewer words or another kind show more.',
  flags: 'Marks',
  passes: 'Lets pass',
  rewrites: 'Offers',
  questionOnly: 'Offers no words of its own: the question is what helps here.',
} as const;
