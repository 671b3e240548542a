/** English: pasting what is large. */
export const pasting = {
  title: 'This is a lot of text',
  what: '{{lines, number}} lines, {{size, number}} kB. In one page of text that much makes writing slow.',
  plain: 'It comes in as plain text, one line a paragraph, below the paragraph of the caret.',
  aside: 'Put under Unsorted',
  here: 'Paste here',
  cancel: 'Do not paste',
  going: 'Pasting: {{done, number}} of {{total, number}} lines',
  stop: 'Stop',
  putAside: '{{lines, number}} lines are under Unsorted.',
  stopped: 'Stopped after {{done, number}} of {{total, number}} lines. Undo takes them away.',
  show: 'Show',
  notAllowed:
    'This window may not read the clipboard. Ctrl+Shift+V or ⇧⌘V pastes plain text in the page itself.',
} as const;
