/** Three readers of one document: which sections each gets, which facts, and what of the structures. */
import type { Reach } from '../prose/reach';
import type { SectionId } from './manuscript';

export const audiences = ['internal', 'executive', 'customer'] as const;
export type Audience = (typeof audiences)[number];

export interface AudienceRules {
  /** The sections it gets unless others are asked for. */
  readonly sections: readonly SectionId[];
  /** Sections it can be given at all: what is not here would tell what is nobody's business there. */
  readonly possible: readonly SectionId[];
  /** Ids of the facts under the title; null for all of them. */
  readonly facts: readonly string[] | null;
  /** Marks of paragraphs and items that are shown to it. */
  readonly shows: readonly Reach[];
}

const everything: readonly SectionId[] = [
  'summary',
  'impact',
  'goals',
  'timeline',
  'results',
  'defences',
  'factors',
  'rules',
  'measures',
  'decided-against',
  'notices',
  'open-questions',
  'unsorted',
  'appendix',
];

const handling = ['time-to-detect', 'time-to-contain', 'time-to-restore', 'time-to-notify'];

export const audienceRules: Readonly<Record<Audience, AudienceRules>> = {
  internal: {
    sections: everything,
    possible: everything,
    facts: null,
    shows: ['internal', 'executive'],
  },
  executive: {
    sections: ['summary', 'impact', 'timeline', 'results', 'factors', 'measures', 'open-questions'],
    possible: everything.filter((id) => id !== 'unsorted' && id !== 'appendix'),
    facts: ['severity', 'status', 'date', 'owner', ...handling, 'zone', 'services', 'review-date'],
    shows: ['executive'],
  },
  customer: {
    sections: ['summary', 'impact', 'timeline', 'factors', 'measures', 'notices'],
    possible: ['summary', 'impact', 'timeline', 'factors', 'measures', 'notices'],
    facts: ['date', ...handling, 'zone'],
    shows: [],
  },
};

/** Whether the reader gets what is marked so. */
export const showsTo =
  (audience: Audience) =>
  (reach: Reach): boolean =>
    audienceRules[audience].shows.includes(reach);
