/** A new, empty retrospective. */
import type { Language } from '../kit/bilingual';
import type { Id } from '../kit/ids';
import type { Instant } from '../kit/instant';
import { emptyProse } from '../prose/prose';
import { formatVersion, type Retrospective } from './retrospective';

export interface Beginning {
  readonly id: Id;
  readonly createdAt: Instant;
  readonly language: Language;
  /** IANA zone in which times are shown. */
  readonly zone: string;
  readonly title?: string;
}

/** Nothing written on any page. */
export const emptyPages: Retrospective['prose'] = {
  goals: emptyProse,
  narrative: emptyProse,
  evaluation: emptyProse,
  causes: emptyProse,
  patterns: emptyProse,
  document: emptyProse,
  unsorted: emptyProse,
};

/** A retrospective without content: draft, no severity, every list empty. */
export const createRetrospective = (beginning: Beginning): Retrospective => ({
  formatVersion,
  id: beginning.id,
  title: beginning.title ?? '',
  language: beginning.language,
  noun: '',
  causesTitle: 'factors',
  createdAt: beginning.createdAt,
  sample: false,
  severity: null,
  ladder: [],
  status: { state: 'draft', reviewedBy: '', reviewedAt: null, before: null },
  zone: beginning.zone,
  services: [],
  participants: [],
  owner: '',
  reviewDate: null,
  tags: [],
  formerTitles: [],
  reach: {},
  prose: emptyPages,
  goals: [],
  handlingTargets: [],
  assumptions: [],
  events: [],
  gapNotes: [],
  results: [],
  impacts: [],
  observations: [],
  factors: [],
  categories: [],
  rules: [],
  practices: [],
  actionItems: [],
  decidedAgainst: [],
  notices: [],
  reviews: [],
  questions: { hidden: [], reworded: {}, limited: {}, added: [] },
  suggestions: { ignored: [], taught: [] },
});
