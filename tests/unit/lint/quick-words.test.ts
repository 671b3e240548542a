/** What is read unit by unit for speed is what the plain telling of it answers. */
import { describe, expect, it } from 'vitest';
import { shapeNumbers, type TokenShape } from '../../../shared/lint/class-bits';
import { compound, shapeOfLatin } from '../../../shared/lint/guess';
import { hashOf, hashOfPlace, normaliseClause } from '../../../shared/lint/ignore';
import { isCapital } from '../../../shared/lint/letters';
import { createUnique } from '../../../shared/lint/model/unique';
import { clauseAround } from '../../../shared/lint/sentences';
import { unitsOf } from '../../../shared/lint/units';

const stems = [
  'a',
  'x',
  'Kelvin',
  'Ångström',
  'user',
  'UserId',
  'API',
  'APIs',
  'ÀB',
  'ß',
  '',
  'check-',
  '9',
  '10.5',
  '2024-11-03',
];
const tails = [
  '',
  's',
  'ed',
  'ED',
  'ing',
  'ly',
  'tion',
  'tions',
  'ness',
  'ity',
  'Service',
  'server',
  '_',
  '.',
  '/x',
  '%',
  'ms',
  'min',
  '-on-duty',
  'É',
  "'s",
  ':00',
  ',5',
];
const words = stems.flatMap((stem) => tails.map((tail) => stem + tail)).filter((word) => word !== '');

describe('the shape of an unknown word', () => {
  it.each([true, false])('is what its RegExps tell, first in the sentence: %s', (first) => {
    for (const word of words) {
      const text = `. ${word} .`;
      const units = unitsOf(text, new Uint16Array(0));
      const told = plainShape(word, first);
      const number = told === 'compound' ? compound : shapeNumbers[told];
      expect([word, shapeOfLatin(text, units, 2, 2 + word.length, first)]).toEqual([word, number]);
    }
  });
});

function plainShape(raw: string, first: boolean): TokenShape | 'compound' {
  const code = raw.charCodeAt(0);
  if (/^\d+(?:[.,:/-]\d+)*(?:%|[a-z]{1,2})?$/.test(raw.toLowerCase())) return 'NUM';
  if (/^[A-Z]$/.test(raw)) return 'LETTER';
  if (/\d|_|[./]|[a-z][A-Z]|^[A-Z]{2,}s?$/.test(raw)) return 'SYSTEM';
  if (raw.lastIndexOf('-') > 0) return /ed$/i.test(raw) ? 'V V:past V:pp GUESS' : 'compound';
  if (/ly$/i.test(raw)) return 'ADV';
  if (isCapital(code) && !first) return 'PROPER';
  if (/(?:tion|sion|ment|ness|ity|ance|ence|ism|ware|base|server|service|API)s?$/i.test(raw)) return 'SYSTEM';
  if (/ed$/i.test(raw)) return 'V V:past V:pp GUESS';
  return /ing$/i.test(raw) ? 'V V:ing GUESS' : '';
}

const texts = [
  'The reviewer forgot, as ever, to LOOK at page 9.',
  '  -- (we) should have asked!  ',
  'Zoë’s naïve check; the Ångström café was late.',
  '张伟忘了检查，the check was late。',
  'e.g. the admin forgot i.e. lost it, vs. the rest etc. and so on.',
  '...',
  '',
];

describe('the key of a place', () => {
  it.each(texts)('is the hash of its normalised clause: %s', (text) => {
    for (let start = 0; start <= text.length; start += 1) {
      const span = { start, end: Math.min(text.length, start + 4) };
      expect(hashOfPlace('a.rule', text, span)).toBe(hashOf('a.rule', normaliseClause(text, span)));
    }
  });
});

describe('abbreviations', () => {
  const reaches = (text: string, start: number) => clauseAround(text, { start, end: start + 1 }).end;

  it.each(['e.g', 'i.e', 'E.G', 'etc', 'vs', 'approx', 'No', 'Dr', 'st'])(
    'do not end a clause: %s',
    (short) => {
      const text = `we saw ${short}. the rest`;
      expect(reaches(text, 0)).toBe(text.length);
    },
  );

  it.each(['xe.g', 'e.x', 'petc', 'nov', 'g', 'approxi', 'xapprox'])('are no parts of words: %s', (word) => {
    const text = `we saw ${word}. the rest`;
    expect(reaches(text, 0)).toBe(text.indexOf('. the'));
  });
});

describe('numbers without their repeats', () => {
  it('come once each, in order, call after call', () => {
    const each = createUnique();
    const numbers = Int32Array.from({ length: 9000 }, (_, at) => Math.imul(at % 3001, 0x9e3779b1));
    for (const [from, to] of [
      [0, 9000],
      [10, 20],
      [5, 5],
      [2000, 8000],
    ] as const) {
      const met: number[] = [];
      each(numbers, from, to, (number) => met.push(number));
      expect(met).toEqual([...new Set(numbers.subarray(from, to))]);
    }
  });
});
