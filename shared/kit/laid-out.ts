/**
 * A long regular expression laid out over lines: line breaks and the blanks around each line are not part of it.
 * A blank that is meant to stand at the edge of a line is written `[ ]`.
 */
export const laidOut =
  (flags = '') =>
  ({ raw }: TemplateStringsArray): RegExp =>
    new RegExp(
      raw
        .join('')
        .split('\n')
        .map((line) => line.trim())
        .join(''),
      flags,
    );
