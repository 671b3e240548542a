/** The finished document before it takes a format: titled sections of prose that every exporter can render. */
import type { Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { PlainDate } from '../kit/instant';
import type { Block } from '../prose/prose';
import type { Status } from '../retrospective/retrospective';
import type { SeverityLevel } from '../retrospective/severity';

export const sectionIds = [
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
] as const;
export type SectionId = (typeof sectionIds)[number];

export interface Manuscript {
  readonly title: string;
  /** Language of headings, labels and times; the writer's own words stay as written. */
  readonly language: Language;
  /** What the team calls such a document, for the line above the title. */
  readonly noun: string;
  /** The same facts as plain values, for whatever is to be read by machines. */
  readonly metadata: Metadata;
  /** What a reader wants to know first, in reading order; never empty values. */
  readonly facts: readonly Fact[];
  /** In document order; a section that would be empty is not there. */
  readonly sections: readonly Section[];
}

export interface Metadata {
  readonly id: Id;
  readonly severity: SeverityLevel | null;
  /** Null where the reader is not to know. */
  readonly status: Status['state'] | null;
  /** The role that answers for the document; empty where the reader is not to know. */
  readonly owner: string;
  /** Day of the incident in the zone of the document; null when no event tells. */
  readonly date: PlainDate | null;
  readonly zone: string;
  readonly services: readonly string[];
}

export interface Fact {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** Depth of its heading: the title of the document is 1, so 2 for all of today's sections. */
  readonly level: 2;
  /** Footnotes and link definitions have identifiers of their own across the whole manuscript. */
  readonly blocks: readonly Block[];
}
