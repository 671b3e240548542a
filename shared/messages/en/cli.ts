/** English: the command line. */
export const cli = {
  about: 'Blameless retrospectives on the command line: lint, export, import and status, offline.',
  helpHint: '(add --help for the options)',
  file: '.afterword, Markdown or text; - is standard input',
  format: 'how to print the results',
  pack: 'a team pack to lint with; may be given again',
  packRefused: '{{file}} is no pack that can be used. ',
  wrote: 'Wrote {{path}}',
  lint: {
    about: 'Point out wording that gets in the way of learning',
    lang: 'language of the rules',
    failOn: 'level from which the exit code is 1',
    files_one: '{{count}} file: ',
    files_other: '{{count}} files: ',
    summary: 'errors {{error}}, warnings {{warning}}, suggestions {{suggestion}}, notes {{info}}',
  },
  rules: {
    about: 'Print the catalogue of rules: why, question, examples, rewrites',
    title: 'Rules',
    count_one: '{{count}} rule',
    count_other: '{{count}} rules',
  },
  export: {
    about: 'Write the finished document as Word, Markdown or JSON',
    to: 'format of the output',
    output: 'where to write (default: beside the input; - is standard output)',
    lang: 'language of headings and labels (default: that of the document)',
    force: 'replace an existing file',
    forceHint: '(--force replaces it, -o names another)',
  },
  import: {
    about: 'Turn Markdown and text into archives, keeping every word',
    output: 'folder for the archives',
    line_one:
      '{{path}} → {{target}}  words in {{wordsIn}}, words kept {{wordsKept}}, {{count}} part recognised',
    line_other:
      '{{path}} → {{target}}  words in {{wordsIn}}, words kept {{wordsKept}}, {{count}} parts recognised',
  },
  status: {
    about: 'Tell what each step still lacks',
  },
  problems: {
    cancelled: 'cancelled',
    missing: '{{subject}}: no such file',
    exists: '{{subject}}: exists already and was left as it is',
    unreadable: '{{subject}}: cannot be read',
    'not-text': '{{subject}}: holds no text that can be read',
    damaged: '{{subject}}: is damaged ({{detail}})',
    'newer-format':
      '{{subject}}: was made with a newer Afterword (format {{found}}, this one reads {{known}})',
    'too-large': '{{subject}}: is larger than {{limit}}',
    invalid: '{{subject}}: does not hold a retrospective ({{detail}})',
    locked: '{{subject}}: is open in another program',
    'no-space': '{{subject}}: not written, the disk is full; the old file is intact',
    'not-allowed': '{{subject}}: not allowed',
    conflict: '{{subject}}: was changed meanwhile',
    timeout: '{{subject}}: took too long',
    unsupported: '{{subject}}: this kind of file is not supported',
    unexpected: '{{subject}}: did not work ({{detail}})',
  },
} as const;
