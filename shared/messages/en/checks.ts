/** English: where the document contradicts itself. */
export const checks = {
  title: 'Checks',
  none: 'Nothing contradicts the rest, and nothing is left open.',
  go: 'Go to “{{words}}”',
  goStep: 'Go there',
  take: 'Take “{{words}}”',
  took: 'It says “{{words}}” now.',
  ignore: 'Ignore',
  ignoreNamed: 'Ignore “{{words}}”',
  ignoredNow: 'Left as it is.',
  ignored_one: '{{count}} ignored',
  ignored_other: '{{count}} ignored',
  announce: '{{number}} of {{total}}: {{words}}. {{message}}',
} as const;
