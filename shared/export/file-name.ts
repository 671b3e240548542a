/** Names of files that every system accepts, from titles. */

/** Names of devices, which Windows refuses with any ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Letters, digits and a few signs of the title; the fallback where none are left. Never a path. */
export function fileStem(title: string, fallback: string): string {
  const letters = [...title.normalize('NFC')].map((letter) =>
    /[\p{L}\p{N} .,()（）·-]/u.test(letter) ? letter : '-',
  );
  const stem = letters
    .join('')
    .replace(/-{2,}/g, '-')
    .replace(/^[\s.-]+/, '');
  const short = [...stem]
    .slice(0, 80)
    .join('')
    .replace(/[\s.-]+$/, '');
  return short === '' || devices.test(short) ? fallback : short;
}

/** Stems in which no two are one to a system that does not tell capitals apart; none of them is among the reserved. */
export function distinctStems(
  titles: readonly string[],
  fallback: string,
  reserved: readonly string[] = [],
): readonly string[] {
  const taken = new Set(reserved.map(folded));
  return titles.map((title) => {
    const stem = fileStem(title, fallback);
    let free = stem;
    for (let number = 2; taken.has(folded(free)); number += 1) free = `${stem} ${number}`;
    taken.add(folded(free));
    return free;
  });
}

const folded = (stem: string): string => stem.normalize('NFKC').toLowerCase();
