/** English: what the desktop shell says itself. */
export const shell = {
  leave: {
    web: 'Open {{name}} in your browser?',
    mail: 'Write an e-mail to {{name}}?',
    open: 'Open',
    cancel: 'Cancel',
  },
  closing: {
    notSaved: 'The latest changes are not saved.',
    notAnswering: 'Afterword is not answering.',
    advice: 'Keep the window open to try again or to export a copy.',
    stay: 'Keep open',
    close: 'Close anyway',
  },
} as const;
