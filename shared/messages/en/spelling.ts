/** English: spelling. */
export const spelling = {
  menu: 'Spelling of “{{word}}”',
  none: 'No correction is known.',
  looking: 'Looking for corrections',
  add: 'Add to my words',
  ignore: 'Ignore in this document',
  added: '“{{word}}” is in the words of this device.',
  ignored: '“{{word}}” is left alone in this document.',
  on: 'Check spelling',
  hint: 'English only, with a dictionary that comes with the app. Names of the document, code and links are left alone.',
  words: 'My words',
  wordsHint: 'Right on this device, in every document. No document and no export holds them.',
  empty: 'No word is listed yet.',
  remove: 'Remove “{{word}}”',
  stopped:
    'Spelling is no longer checked because the checker failed twice; the text is safe, and reopening the document starts it again.',
  section: 'Spelling',
} as const;
