/** Makes a format of a chat app: the shared way of reading, and the signs by which this app is told from others. */
import type { Bilingual } from '../../kit/bilingual';
import type { IntakeFormat } from '../format';
import { headerOf } from './headers';
import { chatNames, nameWithColon, spokenLine } from './known-speakers';
import { readChat } from './read-chat';
import { isClearSpeaker, isSpeaker, withoutBadge } from './speaker';

export interface ChatSigns {
  readonly id: string;
  readonly name: Bilingual;
  /** Lines only this app writes, and how many heads of messages one of them is worth. */
  readonly signs: readonly (readonly [RegExp, number])[];
  /** Without any sign, how sure it is that a chat is of this app. */
  readonly plain?: number;
}

interface ChatShare {
  readonly share: number;
  readonly heads: number;
}

/** Every chat format asks the same of the same lines. */
const shares = new WeakMap<readonly string[], ChatShare>();

function chatShare(lines: readonly string[]): ChatShare {
  const known = shares.get(lines) ?? shareOfHeads(lines);
  shares.set(lines, known);
  return known;
}

/** So many heads with a name on the line above are no chance; each takes one line more. */
const severalApart = 4;

/** The share of lines that are heads of messages with a name, counted as a chat writes them: one in three is plenty. */
function shareOfHeads(lines: readonly string[]): ChatShare {
  const { known, spoken } = chatNames(lines);
  let [heads, filled, named, apart] = [0, 0, 0, 0];
  let [above, own] = ['', ''];
  for (const line of lines) {
    if (line.trim() === '') continue;
    filled += 1;
    [above, own] = [own, line.trim()];
    const header = headerOf(line, (name) => known.has(name));
    if (spoken && !header && spokenLine(line)) [heads, named] = [heads + 1, named + 1];
    if (!header && known.has(nameWithColon(line.trim()) ?? '')) [heads, named] = [heads + 1, named + 1];
    if (!header || header.notice) continue;
    heads += 1;
    if (header.name === '' && header.text !== null) continue;
    if (header.name === '' || isClearSpeaker(header.name) || isSpeaker(header.name)) named += 1;
    if (header.name === '' && known.has(withoutBadge(above).name)) apart += 1;
  }
  const speakers = spoken ? 1 : known.size;
  const share =
    filled === 0 || speakers === 0
      ? 0
      : Math.min(1, (named * 3 + (apart < severalApart ? 0 : apart)) / filled);
  return { share, heads };
}

/** The format of one chat app. */
export const chatFormat = ({ id, name, signs, plain = 0.3 }: ChatSigns): IntakeFormat => ({
  id,
  name,
  recognise: (lines) => {
    const { share, heads } = chatShare(lines);
    if (heads === 0) return 0;
    const weight = lines.reduce(
      (sum, line) => sum + Math.max(0, ...signs.map(([sign, worth]) => (sign.test(line) ? worth : 0))),
      0,
    );
    return share * Math.min(1, plain + 0.65 * Math.min(1, weight / heads));
  },
  read: readChat,
});
