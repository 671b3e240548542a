/** What was known, believed and not yet known at a moment of the timeline. */
import { plainTable } from '../columns';
import { normaliseTitle } from '../match-title';
import type { Found, Loose, PartReader } from './part';

const columns = {
  time: /^(?:time|when|时间|时刻)$/,
  known: /^(?:known|what was known|what we knew|已知)$/,
  believed: /^(?:believed|what was believed|what we believed|assumed|以为|当时以为|判断)$/,
  unknown: /^(?:not yet known|unknown|what was not known|还不知道|未知|不知道)$/,
} as const;

type Name = keyof typeof columns;
const names = Object.keys(columns) as Name[];

/** The tables of turning points of a section. */
export const readTurning: PartReader = ({ blocks }) =>
  blocks.flatMap((block): Found[] => {
    const plain = block.type === 'table' ? plainTable(block) : null;
    if (!plain) return [];
    const found = plain.headers.map((header) => {
      const name = normaliseTitle(header);
      return names.find((one) => columns[one].test(name)) ?? null;
    });
    const isTurning = found[0] === 'time' && found.length > 1 && !found.includes(null);
    const isPlain = plain.rows.every((row) => row.every(({ links }) => links.length === 0));
    if (!isTurning || !isPlain || new Set(found).size < found.length) return [];
    const loose = plain.rows.map((row): Loose => {
      const text = (name: Name): string => row[found.indexOf(name)]?.text ?? '';
      const knowledge = { known: text('known'), believed: text('believed'), unknown: text('unknown') };
      return { is: 'turning', time: text('time'), knowledge };
    });
    return [{ lists: {}, loose, blocks: [block], titles: plain.headers }];
  });
