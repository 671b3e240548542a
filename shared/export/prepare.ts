/** One way out for every format: the document for its reader, looked through for what must not leave, and masked where asked. */
import { type PictureFile, pictureFiles } from '../diagrams/picture-files';
import type { Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { Audience } from '../manuscript/audience';
import { type ComposeOptions, composeManuscript } from '../manuscript/compose';
import type { Manuscript, SectionId } from '../manuscript/manuscript';
import type { DrawnPictures } from '../manuscript/pictures';
import { tailor } from '../manuscript/tailor';
import { type FindLeaks, isBlocking, type KnownNames, leakFinder, nothingKnown } from '../privacy/leak';
import { checkLeaks, type Leak, type PlacedText } from '../privacy/leak-check';
import { LeakMask, maskDocument } from '../privacy/leak-mask';
import type { NamedPerson } from '../privacy/name-mask';
import type { Retrospective } from '../retrospective/retrospective';
import { manuscriptTexts } from './manuscript-texts';

export interface Sharing {
  readonly audience: Audience;
  /** Of headings, labels and masks. */
  readonly language: Language;
  /** Those of the audience where nothing is said. */
  readonly sections?: readonly SectionId[];
  readonly keyEventsOnly?: boolean;
  /** Titles of other retrospectives that rules name as cases, by id. */
  readonly titles?: Readonly<Record<Id, string>>;
  /** Whom this machine knows behind the roles. */
  readonly people?: readonly NamedPerson[];
  /** Names of people nobody told of, as they stand in a text. */
  readonly suspects?: KnownNames['suspects'];
  /** Secrets another search found. */
  readonly secrets?: readonly string[];
  /** What was looked at and may leave as it is. */
  readonly allowed?: ReadonlySet<string>;
  /** What of the things found is hidden. */
  readonly mask: 'none' | 'secrets' | 'all';
}

/** Everything of composing but the pictures; plain data. */
export type Asked = Omit<ComposeOptions, 'pictures'>;

export interface Prepared {
  /** What the reader gets of the document, masked where asked. */
  readonly retrospective: Retrospective;
  readonly pictures: readonly PictureFile[];
  /** How it is composed, for whoever does it elsewhere. */
  readonly asked: Asked;
  readonly compose: (pictures?: DrawnPictures) => Manuscript;
  /** Every text that would leave without a mask. */
  readonly texts: readonly PlacedText[];
  /** What of it gives something away. */
  readonly leaks: readonly Leak[];
}

export function prepareExport(whole: Retrospective, sharing: Sharing): Prepared {
  const { audience, language, mask } = sharing;
  const find = leakFinder(knownOf(whole, sharing), sharing.allowed);
  const tailored = tailor(whole, audience, language);
  const texts = textsOf(tailored, sharing);
  const hides: FindLeaks =
    mask === 'all' ? find : (text) => find(text).filter(({ kind }) => isBlocking(kind));
  const masked =
    mask === 'none' ? { tailored, sharing } : maskedBy(new LeakMask(hides, language), tailored, sharing);
  const { tailored: retrospective, sharing: told } = masked;
  return {
    retrospective,
    pictures: pictureFiles(retrospective, language),
    asked: askedOf(told),
    compose: (pictures = {}) => composeManuscript(retrospective, { ...askedOf(told), pictures }),
    texts,
    leaks: checkLeaks(texts, find),
  };
}

/** Also the titles of other documents that rules name. */
function maskedBy(mask: LeakMask, tailored: Retrospective, sharing: Sharing) {
  const hidden = maskDocument(tailored, mask);
  const titles = Object.entries(sharing.titles ?? {}).map(([id, title]) => [id, mask.hide(title)]);
  return { tailored: hidden, sharing: { ...sharing, titles: Object.fromEntries(titles) } };
}

const askedOf = ({ audience, language, sections, keyEventsOnly = false, titles = {} }: Sharing): Asked => ({
  audience,
  language,
  keyEventsOnly,
  titles,
  ...(sections === undefined ? {} : { sections }),
});

const textsOf = (tailored: Retrospective, sharing: Sharing): readonly PlacedText[] =>
  manuscriptTexts(composeManuscript(tailored, askedOf(sharing)));

/** Outside the house its machines and services are its own business, too. */
const knownOf = (
  whole: Retrospective,
  { audience, people = [], suspects, secrets = [] }: Sharing,
): KnownNames => ({
  ...nothingKnown,
  people: [...people, ...personsAmong(whole, suspects)],
  services: audience === 'customer' ? whole.services : [],
  hosts: audience === 'customer',
  secrets,
  suspects: suspects ?? nothingKnown.suspects,
});

/** Participants the text calls by a name and not by what they do. */
const personsAmong = ({ participants }: Retrospective, suspects: KnownNames['suspects'] = () => []) =>
  participants
    .filter(({ label }) => label.startsWith('@') || suspects(label).length > 0)
    .map(({ label, role }): NamedPerson => ({ names: [label], role }));
