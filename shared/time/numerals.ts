/** Numbers as people write them in times: Arabic or full-width digits, Chinese numerals up to 9999. */

/** One run of digits or numerals, for use inside larger patterns. */
export const numeral = '(?:\\d+|[〇零一二两三四五六七八九十百千廿]+)';

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number a numeral stands for: `14`, `十四`, `二十`, `一百二十`, `二〇二二`. NaN when it is none. */
export function readNumeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const spelled = text.replaceAll('廿', '二十');
  return /[十百千]/.test(spelled) ? readPowers(spelled) : readDigits(spelled);
}

const readDigits = (text: string): number =>
  text === '' ? Number.NaN : [...text].reduce((sum, sign) => sum * 10 + (digits[sign] ?? Number.NaN), 0);

function readPowers(text: string): number {
  let sum = 0;
  let pending: number | null = null;
  for (const sign of text) {
    const power = powers[sign];
    if (power === undefined) {
      pending = digits[sign] ?? Number.NaN;
    } else {
      sum += (pending ?? 1) * power;
      pending = null;
    }
  }
  return sum + (pending ?? 0);
}

/** Full-width digits, letters and signs as their ASCII ones, in lower case, without outer white space. */
export const normalise = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
