/** Numbers as English writes them in words, up to ninety-nine. */

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** One number in words, for use inside larger patterns; longest words first. */
export const numberWord = `(?:(?:${tens.join('|')})(?:[- ](?:${small.slice(1, 10).join('|')}))?|${[...small].reverse().join('|')})`;

/** The number of "three", "Forty-five"; null for any other text. */
export function readNumberWord(text: string): number | null {
  const [first = '', second = ''] = text.toLowerCase().split(/[- ]/);
  const ten = tens.indexOf(first);
  const one = small.indexOf(second);
  if (ten >= 0) return (ten + 2) * 10 + Math.max(one, 0);
  const whole = small.indexOf(first);
  return whole < 0 || second !== '' ? null : whole;
}
