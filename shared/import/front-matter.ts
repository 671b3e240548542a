/** Front matter entry by entry: what is a field of the document now, and what stays text. */
import { statusLabels } from '../manuscript/labels';
import { wordsOf } from '../prose/words';
import type { Retrospective } from '../retrospective/retrospective';
import { factsOfFrontMatter } from './facts';

export interface FrontMatterLeft {
  /** The entries that say more than the fields of the document; empty where there are none. */
  readonly left: string;
  /** Words of the other entries. */
  readonly said: readonly string[];
}

/** Which entries a document says by its fields, value and all. Comments and what stands before the first key stay. */
export function frontMatterLeft(frontMatter: string, document: Retrospective): FrontMatterLeft {
  const entries = frontMatter.trimEnd().split(/\n(?=[^\s-])/);
  const left = entries.filter((entry) => !isSaid(entry, document));
  const gone = entries.filter((entry) => !left.includes(entry));
  return { left: left.join('\n'), said: gone.flatMap(wordsOf) };
}

const plain = (text: string): string => wordsOf(text.toLowerCase()).join(' ');

/** The value word for word, whatever marks stand around it. */
function isSaid(entry: string, document: Retrospective): boolean {
  const [, value = ''] = /^[^:]{1,42}:([\s\S]*)$/.exec(entry) ?? [];
  const facts = factsOfFrontMatter(entry);
  const [name] = Object.keys(facts) as (keyof typeof facts)[];
  return (
    name !== undefined && waysToSay(name, document).some((way) => way !== '' && plain(way) === plain(value))
  );
}

function waysToSay(
  name: keyof ReturnType<typeof factsOfFrontMatter>,
  document: Retrospective,
): readonly string[] {
  const { title, severity, status, zone, language, tags, services, owner, reviewDate } = document;
  switch (name) {
    case 'title':
      return [title];
    case 'severity':
      return [severity ?? ''];
    case 'state':
      return [status.state, statusLabels[status.state].en, statusLabels[status.state].zh];
    case 'zone':
      return [zone];
    case 'language':
      return [language];
    case 'tags':
      return [tags.join(' ')];
    case 'services':
      return [services.join(' ')];
    case 'owner':
      return [owner];
    case 'reviewDate':
      return [reviewDate ?? ''];
    default:
      return [];
  }
}
