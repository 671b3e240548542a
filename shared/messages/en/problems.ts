/** English: why an operation did not work. What happened, what is safe, what to do. */
export const problems = {
  cancelled: 'Cancelled. Nothing was changed.',
  missing: '“{{subject}}” is not there any more. Nothing was changed.',
  exists: '“{{subject}}” exists already and was left as it is. Choose another name.',
  unreadable:
    '“{{subject}}” could not be read. Nothing was changed. Check that it can be opened, then try again.',
  'not-text':
    '“{{subject}}” holds no text that can be read. Nothing was imported. Save it as Markdown or text first.',
  'old-word':
    '“{{subject}}” was written by an old Word (.doc). Nothing was imported. Save it as .docx there, then try again.',
  protected:
    '“{{subject}}” opens with a password only. Nothing was imported. Save it without one, then try again.',
  unsafe:
    '“{{subject}}” is packed in a way that is not opened here. Nothing was imported. Save it anew in Word or WPS.',
  'too-slow':
    '“{{subject}}” took too long to read. Nothing was imported. Save it as Markdown or text, or split it.',
  damaged: '“{{subject}}” is damaged and was not opened ({{detail}}). The file was left as it is.',
  'newer-format':
    '“{{subject}}” was made with a newer Afterword (format {{found}}, this one reads {{known}}). The file was left as it is.',
  'too-large': '“{{subject}}” is larger than {{limit}}. Nothing was imported. Split it and try again.',
  'no-files': '“{{subject}}” holds no file that can be imported. Nothing was changed.',
  'too-many':
    '“{{subject}}” holds more than {{most}} files. Nothing was imported. Drop a smaller folder or some of the files.',
  invalid: '“{{subject}}” does not hold a retrospective ({{detail}}). Nothing was changed.',
  locked:
    '“{{subject}}” is open in another program. Your text is safe on this device. Close it there or save a copy.',
  'no-space':
    'The disk is full, so “{{subject}}” was not written. Your text is still in this window. Free some space or export a copy elsewhere.',
  'not-allowed':
    'Writing “{{subject}}” is not allowed there. Your text is safe on this device. Choose another place.',
  conflict:
    '“{{subject}}” was changed in another tab. Nothing was overwritten. Export a copy here, then reopen it.',
  timeout:
    'The store does not answer, so “{{subject}}” is not saved yet. Your text is still in this window. Try again or export a copy.',
  unsupported: '“{{subject}}” cannot be done here. Nothing was changed.',
  unexpected: '“{{subject}}” did not work ({{detail}}). Your text is safe on this device.',
} as const;
