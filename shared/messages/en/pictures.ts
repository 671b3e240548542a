/** English: pictures of the structures. */
export const pictures = {
  view: 'Show the factors as',
  outline: 'Outline',
  tree: 'Whys tree',
  fishbone: 'Fishbone',
  goTo: 'Go to: {{name}}',
  copy: 'Copy picture',
  copied: 'The picture is on the clipboard.',
  notCopied: 'The picture was not copied: the clipboard is closed to this window. The document is unchanged.',
  sideAndMeans: 'Side and means',
} as const;
