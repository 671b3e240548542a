/** The document: one retrospective as readonly data, format 1. Durations and counts are computed, never stored. */
import type { Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { Instant, PlainDate } from '../kit/instant';
import type { Prose } from '../prose/prose';
import type { Reach } from '../prose/reach';
import type { ActionItem, DecidedAgainst, Notice } from './action-items';
import type { Factor, FactorCategory } from './factors';
import type { Assumption, Goal, HandlingTarget } from './goals';
import type { Impact, Observation, Result } from './results';
import type { Practice, Rule } from './rules';
import type { SeverityLevel, SeverityRung } from './severity';
import type { PageId, StepId } from './step-id';
import type { GapNote, TimelineEvent } from './timeline';

/** The number every stored document carries; a larger one than this is shown read-only. */
export const formatVersion = 1;

export const causesTitles = ['factors', 'root-cause'] as const;
export type CausesTitle = (typeof causesTitles)[number];

export interface Retrospective {
  readonly formatVersion: typeof formatVersion;
  readonly id: Id;
  readonly title: string;
  /** Language of the document: its headings in exports. Independent of the language of the app. */
  readonly language: Language;
  /** What the team calls such a document ("post-mortem", "复盘"); empty for the language's default. */
  readonly noun: string;
  /** What heads the factors where the document is written out: several factors, unless the team asks for the other. */
  readonly causesTitle: CausesTitle;
  readonly createdAt: Instant;
  /** True for the example the app brings along: left out of patterns and counts. */
  readonly sample: boolean;
  readonly severity: SeverityLevel | null;
  /** The severity ladder of this document; empty means the default ladder. */
  readonly ladder: readonly SeverityRung[];
  readonly status: Status;
  /** IANA zone in which times are shown. */
  readonly zone: string;
  readonly services: readonly string[];
  readonly participants: readonly Participant[];
  /** The role that answers for the document; empty while nobody does. */
  readonly owner: string;
  readonly reviewDate: PlainDate | null;
  readonly tags: readonly string[];
  /** Titles of the imported file whose parts are structures now and that stand nowhere else. */
  readonly formerTitles: readonly string[];
  /** Whom an item of any list is for at most, by its id; what is not named is for everybody. */
  readonly reach: Readonly<Record<Id, Reach>>;

  /**
   * What the writer wrote. The prose of the last step is the summary the finished document opens with;
   * `unsorted` is imported text that belongs to no step yet.
   */
  readonly prose: Readonly<Record<PageId, Prose>>;

  readonly goals: readonly Goal[];
  readonly handlingTargets: readonly HandlingTarget[];
  readonly assumptions: readonly Assumption[];
  readonly events: readonly TimelineEvent[];
  readonly gapNotes: readonly GapNote[];
  readonly results: readonly Result[];
  readonly impacts: readonly Impact[];
  readonly observations: readonly Observation[];
  readonly factors: readonly Factor[];
  /** Ribs of the fishbone; empty means the default categories. */
  readonly categories: readonly FactorCategory[];
  readonly rules: readonly Rule[];
  readonly practices: readonly Practice[];
  readonly actionItems: readonly ActionItem[];
  readonly decidedAgainst: readonly DecidedAgainst[];
  readonly notices: readonly Notice[];
  /** What a person looked through before publishing: names, hosts, keys, customer names, amounts. */
  readonly reviews: readonly ContentReview[];

  readonly questions: QuestionSettings;
  readonly suggestions: SuggestionSettings;
}

export interface Status {
  readonly state: 'draft' | 'in-review' | 'reviewed' | 'archived';
  /** The role that reviewed it, and when; empty and null until then. */
  readonly reviewedBy: string;
  readonly reviewedAt: Instant | null;
  /** What it was before it was archived, so that it can become that again; null while it is not. */
  readonly before: 'draft' | 'in-review' | 'reviewed' | null;
}

/** Somebody the document speaks of. `label` is what the text calls them; the role is what exports say. */
export interface Participant {
  readonly id: Id;
  readonly label: string;
  readonly role: string;
}

export const reviewSubjects = ['names', 'hosts', 'keys', 'customers', 'amounts'] as const;

export interface ContentReview {
  readonly id: Id;
  readonly subject: (typeof reviewSubjects)[number];
  /** The role that looked, and when. */
  readonly by: string;
  readonly at: Instant;
}

/** How this document departs from the built-in questions. */
export interface QuestionSettings {
  /** Ids of built-in questions that are not shown. */
  readonly hidden: readonly Id[];
  /** Own wording of built-in questions, by question id. */
  readonly reworded: Readonly<Record<Id, string>>;
  /** Built-in questions that are asked only at some levels of severity, by question id. */
  readonly limited: Readonly<Record<Id, readonly SeverityLevel[]>>;
  readonly added: readonly AddedQuestion[];
}

/** A question of the document's own. */
export interface AddedQuestion {
  readonly id: Id;
  readonly step: StepId;
  readonly text: string;
  /** Asked only at these levels of severity; empty: always. */
  readonly onlyAt: readonly SeverityLevel[];
}

/** What the writer decided about suggestions; all of it is listed and reversible. */
export interface SuggestionSettings {
  readonly ignored: readonly Ignore[];
  /** Words taught to the linter for this document. */
  readonly taught: readonly TaughtWord[];
}

export type Ignore =
  /** One place: a hash of rule and normalised clause, so that it survives moves. `quote` is shown in the list. */
  | {
      readonly id: Id;
      readonly scope: 'here';
      readonly rule: string;
      readonly hash: string;
      readonly quote: string;
    }
  | { readonly id: Id; readonly scope: 'words'; readonly rule: string; readonly quote: string }
  | { readonly id: Id; readonly scope: 'rule'; readonly rule: string };

export interface TaughtWord {
  readonly id: Id;
  readonly term: string;
  readonly as: 'person' | 'system' | 'product';
}
