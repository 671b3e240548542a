/** Every structure that has no reader of its own elsewhere, each taken only when all its words are kept. */
import type { Block } from '../../prose/prose';
import { wordsOf } from '../../prose/words';
import { createRetrospective } from '../../retrospective/create';
import type { Retrospective } from '../../retrospective/retrospective';
import { missingWords, proseWords } from '../prose-words';
import { retrospectiveWords } from '../retrospective-words';
import { shownWords } from '../shown-words';
import { readFactors } from './factors';
import { readNotices } from './notices';
import { readObservations } from './observations';
import { readOpenQuestions } from './open-questions';
import type { Found, FoundWhole, PartReader, Place } from './part';
import { readRules } from './rules';
import { readTables } from './tables';
import { tie } from './tie';
import { readTurning } from './turning';

/** A new kind of structure is a file and a line here. */
const readers: readonly PartReader[] = [
  readTurning,
  readTables,
  readFactors,
  readRules,
  readObservations,
  readNotices,
  readOpenQuestions,
];

/** What a section holds; no block is taken twice. */
export function readParts(place: Place): readonly FoundWhole[] {
  const taken = new Set<Block>();
  return readers.flatMap((reader) =>
    reader(place).flatMap((found) => {
      const said = found.blocks.some((block) => taken.has(block)) ? null : saidBy(found, place.zone);
      if (said === null) return [];
      for (const block of found.blocks) taken.add(block);
      return [{ ...found, said }];
    }),
  );
}

const blank: Retrospective = createRetrospective({
  id: 'blank',
  createdAt: '1970-01-01T00:00:00Z',
  language: 'en',
  zone: 'UTC',
});

/** The words of the blocks that no item holds and the pages of a document with nothing else in it say; null when one is in neither. */
function saidBy({ lists, loose = [], blocks, titles }: Found, zone: string): readonly string[] | null {
  const document = { ...blank, zone, ...tie(lists, loose, () => 'id').lists };
  const waiting = loose.flatMap((one) => ('block' in one ? proseWords(one.block) : []));
  const held = [...retrospectiveWords(document), ...titles.flatMap(wordsOf), ...waiting];
  const open = missingWords(blocks.flatMap(proseWords), held);
  const isSaid = languages.some(
    (language) => missingWords(open, shownWords(document, language)).length === 0,
  );
  return open.length === 0 || isSaid ? open : null;
}

const languages = ['en', 'zh'] as const;
