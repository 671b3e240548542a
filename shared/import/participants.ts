/** Participants out of a list of names, initials or roles. */
import type { MakeId } from '../kit/ids';
import type { Block } from '../prose/prose';
import { countWords } from '../prose/words';
import type { Participant } from '../retrospective/retrospective';
import { columnNamed, plainTable } from './columns';
import { plainBlocks } from './plain';
import { keepingWords, type Taken } from './rows';

const longestLabel = 12;
const labelWithRole = /^(.{1,60}?)\s*[(（]([^()（）]{1,60})[)）]$/u;

/** "RF, PW", a list of "Name (role)", or a table of names and roles; null when it says more than who was there. */
export function participantsOf(block: Block, makeId: MakeId): Taken<Participant> | null {
  if (block.type === 'table') return fromTable(block, makeId);
  const plain = plainBlocks([block]);
  if (!plain || plain.links.length > 0) return null;
  const names = plain.text
    .split(/\n|[,，、;；](?![^(（]*[)）])|\s+(?=@)/u)
    .map((name) => name.replace(/^[-\s]+|[.。\s]+$/gu, ''))
    .filter((name) => name !== '');
  if (
    names.length === 0 ||
    names.some((name) => countWords(name) > longestLabel || /[:：。!?！？]/u.test(name))
  )
    return null;
  const items = names.map((name) => participant(name, makeId));
  return keepingWords([block], { items, titles: [] }, participantTexts);
}

function fromTable(table: Extract<Block, { type: 'table' }>, makeId: MakeId): Taken<Participant> | null {
  const plain = plainTable(table);
  const columns = plain?.headers.map((header) => columnNamed(header, ['name', 'role'])) ?? [];
  if (!plain || !columns.includes('name') || plain.rows.length === 0) return null;
  const items = plain.rows.map((cells): Participant => {
    const texts = (name: 'name' | 'role' | 'other') =>
      cells.flatMap(({ text }, index) => (columns[index] === name && text !== '' ? [text] : []));
    return {
      id: makeId(),
      label: texts('name').join(' '),
      role: [...texts('role'), ...texts('other')].join(', '),
    };
  });
  return keepingWords([table], { items, titles: plain.headers }, participantTexts);
}

/** Every string of a participant that holds words of its source. */
export const participantTexts = ({ label, role }: Participant): readonly string[] => [label, role];

function participant(name: string, makeId: MakeId): Participant {
  const [, label = name, role = ''] = labelWithRole.exec(name) ?? [];
  return { id: makeId(), label: label.replace(/^@/, ''), role };
}
