/** English: where the document contradicts itself. */
export const checks = {
  title: 'Checks',
  none: 'Nothing contradicts the rest, and nothing is left open.',
  go: 'Go to “{{words}}”',
  goStep: 'Go there',
  take: 'Take “{{words}}”',
  took: 'It says “{{words}}” now.',
  announce: '{{number}} of {{total}}: {{words}}. {{message}}',
} as const;
