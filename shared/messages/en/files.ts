/** English: documents that go on writing a file of this machine. */
export const files = {
  written: 'Saved to {{name}}',
  behind: '{{name}}: not yet written',
  menu: 'File {{name}}',
  writeNow: 'Write now',
  reveal: 'Show in folder',
  saveAs: 'Save as file…',
  unlink: 'Stop saving to this file',
  unlinked: 'Changes no longer go to “{{name}}”. The retrospective stays in the library.',
  savedAs: 'Saved as “{{name}}”. Changes go there from now on.',
  insteadOf: 'Changes go to “{{name}}” from now on, no longer to “{{before}}”.',
  loaded: 'Loaded what changed in “{{name}}”. What was here before is a version.',
  keptMine: 'This text is in “{{name}}” now. What the file held is a version.',
  versionWritten: 'Version saved {{time}}, written to “{{name}}”',
  decide: 'Decide…',
  locate: 'Locate…',
  saveCopy: 'Save a copy…',
  conflictTitle: '“{{name}}” was changed elsewhere',
  conflict:
    'The file and this retrospective both have changes the other has not. Nothing was overwritten, and whichever is kept, the other stays as a version.',
  keepMine: 'Keep mine',
  keepMineHint: 'Writes this text to the file.',
  loadTheirs: 'Load theirs',
  loadTheirsHint: 'Shows here what the file holds.',
  later: 'Decide later',
  theirsUnreadable:
    'What the file holds now cannot be read: {{reason}} It was left as it is. Save a copy of this text elsewhere.',
  problems: {
    conflict: '“{{name}}” was changed elsewhere. Nothing was overwritten.',
    missing:
      '“{{name}}” is not where it was. Every word is safe in the library. Locate it, or save a copy elsewhere.',
    locked:
      '“{{name}}” is open in another program and was not written. Every word is safe in the library. Close it there, or save a copy.',
    'not-allowed':
      '“{{name}}” cannot be written there. Every word is safe in the library. Save a copy in another place.',
    'no-space':
      'The disk is full, so “{{name}}” was not written. Every word is safe in the library. Free some space, or save a copy on another disk.',
    'too-large':
      '“{{name}}” would be larger than {{limit}} and was not written. Every word is safe in the library. Take out large images, then try again.',
    other:
      '“{{name}}” was not written ({{detail}}). Every word is safe in the library. Try again, or save a copy elsewhere.',
  },
} as const;
