/** What a section is composed with: the document, the language it is written out in, and ways to say things. */
import type { Bilingual, Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { Instant } from '../kit/instant';
import type { Block } from '../prose/prose';
import type { Retrospective } from '../retrospective/retrospective';
import type { PageId } from '../retrospective/step-id';
import type { EventTime, TimelineEvent } from '../retrospective/timeline';
import type { SectionId } from './manuscript';
import type { PictureId } from './pictures';

/** Handed to every section; a section reads nothing else. */
export interface Desk {
  readonly retrospective: Retrospective;
  /** The events the timeline lists: all of them, or the key ones only. */
  readonly isListed: (event: TimelineEvent) => boolean;
  readonly language: Language;
  readonly say: (text: Bilingual) => string;
  /** A time as the zone of the document shows it. */
  readonly time: (time: EventTime) => string;
  /** The same for an instant that nobody typed. */
  readonly instant: (at: Instant) => string;
  /** What the writer wrote on a page, its headings below the given depth. */
  readonly prose: (page: PageId, below: number) => readonly Block[];
  /** The picture of a structure, where it was drawn. */
  readonly picture: (id: PictureId) => readonly Block[];
  /** Title of another retrospective, or an empty text when it is not known. */
  readonly titleOf: (id: Id) => string;
}

/** One section: what it is called and how it is made. */
export interface SectionSource {
  readonly id: SectionId;
  readonly title: Bilingual;
  /** Another heading, for documents that choose it. */
  readonly other?: {
    readonly title: Bilingual;
    readonly isChosen: (retrospective: Retrospective) => boolean;
  };
  /** The blocks of the section; none when the document says nothing about it. */
  readonly compose: (desk: Desk) => readonly Block[];
}

/** Depth of the heading of every section; what stands inside is deeper. */
export const sectionLevel = 2;

/** Depth of the headings of the parts of a section. */
export const partLevel = 3;
