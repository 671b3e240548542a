/** Reads how much later something happened: "+12m", "ten minutes later", "half an hour later", 半小时后, 过了十分钟. */
import { readDuration } from './duration';

const words: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  sixty: '60',
  a: '1',
  an: '1',
};

const numberWord = new RegExp(`\\b(?:${Object.keys(words).join('|')})\\b`, 'g');

const forms: readonly RegExp[] = [
  /^\+ ?(.+)$/,
  /^(?:about |around |roughly |some )?(.+?) (?:later|after|afterwards?)$/,
  /^after (?:about |another )?(.+)$/,
  /^(?:大?约|又|再)?(?:过了?|等了?)?(?:大?约)?(.+?)(?:后|之后|以后)$/,
  /^(?:又|再)?过了?(.+)$/,
];

/** "+1:30", "-0:05:20": hours and minutes, seconds only behind both. */
const clockwise = /^([+-]) ?(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/;

/** The minutes, or null when the text says no such thing. It is in lower case and half-width. */
export function minutesLater(text: string): number | null {
  const [, sign, hours, minutes, seconds = '0'] = clockwise.exec(text) ?? [];
  if (sign !== undefined)
    return (Number(hours) * 60 + Number(minutes) + Number(seconds) / 60) * (sign === '-' ? -1 : 1);
  for (const form of forms) {
    const amount = form.exec(text)?.[1];
    const minutes = amount === undefined ? null : readAmount(amount);
    if (minutes !== null) return minutes;
  }
  return null;
}

function readAmount(text: string): number | null {
  if (/^half an hour$/.test(text)) return 30;
  if (/^(?:an hour and a half|one and a half hours)$/.test(text)) return 90;
  if (/^\d+$/.test(text)) return null;
  return readDuration(text.replace(numberWord, (word) => words[word] ?? word));
}
