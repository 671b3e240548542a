/** What is asked of reading a pasted text, and what comes out of it. */
import type { Bilingual, Language } from '../kit/bilingual';
import type { EventTime, PlainDate } from '../kit/instant';
import type { SensitiveKind } from '../privacy/patterns';
import type { EventKind, Milestone, Phase } from '../retrospective/timeline';
import type { Settled, TimeMark } from '../time/settled-time';
import type { AssignedPerson, RoleTable } from './people/assign';

export interface IntakeOptions {
  /** Id of a format; null: the likeliest. */
  readonly format: string | null;
  /** IANA zone of the times, when somebody told. */
  readonly zone: string | null;
  /** Zone they are read in when nobody and nothing tells. */
  readonly localZone: string;
  /** Day of the first clock without one, when somebody told. */
  readonly date: PlainDate | null;
  readonly today: PlainDate;
  readonly dayFirst: boolean | null;
  readonly roles: RoleTable;
  /** Names in that table whose proposed role the writer replaced: the others keep theirs. */
  readonly corrected?: ReadonlySet<string>;
  /** Names in the text that are no person's. */
  readonly strangers?: ReadonlySet<string>;
  /** What the writer wants to read in clear although it looks sensitive, each as it stands in the text. */
  readonly unmasked?: ReadonlySet<string>;
  /** Of the roles and masks; null: that of the text. */
  readonly language: Language | null;
}

/** An event as proposed. All its texts are masked. */
export interface Proposal {
  /** Stable for the same lines of the same text, in whatever format they are read. */
  readonly id: string;
  /** First and last line of the source, from 1. */
  readonly line: number;
  readonly endLine: number;
  readonly time: EventTime;
  /** Why the time wants a look, and what it may be instead, likeliest first. */
  readonly marks: readonly TimeMark[];
  readonly instead: readonly EventTime[];
  readonly role: string;
  readonly text: string;
  readonly kind: EventKind;
  readonly phase: Phase | null;
  readonly milestone: Milestone | null;
  /** Proposed to be kept. */
  readonly key: boolean;
  readonly score: number;
  readonly why: Bilingual;
  /** Id of the first of the neighbours that say the same; its own when it is that. */
  readonly group: string;
  readonly evidence: { readonly quote: string; readonly line: number; readonly hash: string };
}

/** A line that became no event. */
export interface Unparsed {
  readonly line: number;
  readonly text: string;
  readonly why: Bilingual;
}

export interface Intake {
  readonly format: string;
  readonly confidence: number;
  /** All formats it may be, likeliest first. */
  readonly formats: readonly { readonly id: string; readonly confidence: number }[];
  readonly language: Language;
  /** The zone the times are shown in. */
  readonly zone: string;
  /** What a person should be asked, because nothing told. */
  readonly asks: Settled['asks'];
  readonly reversed: boolean;
  /** The day of the first clock, when it had to be taken from the calendar. */
  readonly lines: number;
  readonly people: readonly AssignedPerson[];
  readonly proposals: readonly Proposal[];
  readonly unparsed: readonly Unparsed[];
  readonly masked: readonly { readonly line: number; readonly kind: SensitiveKind }[];
}
