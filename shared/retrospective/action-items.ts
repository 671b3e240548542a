/** Step 6: what will be done, what was decided against, what customers are told. */
import type { Id } from '../kit/ids';
import type { Instant, PlainDate } from '../kit/instant';

export const strengths = [1, 2, 3, 4, 5, 6] as const;
/** 1 remind, train · 2 write down · 3 checklist · 4 automatic check · 5 guard, limit, rollback · 6 remove the hazard. */
export type Strength = (typeof strengths)[number];

/** Follow-up work. Whatever is not known yet is empty or null. */
export interface ActionItem {
  readonly id: Id;
  readonly text: string;
  readonly owner: string;
  readonly due: PlainDate | null;
  readonly side: 'internal' | 'external' | null;
  readonly means: 'manual' | 'system' | null;
  readonly strength: Strength | null;
  /** How we will know that it worked. */
  readonly verification: string;
  readonly state: 'open' | 'in-progress' | 'done' | 'dropped';
  /** Address in the team's tracker, or empty. */
  readonly link: string;
  /** The factor it answers, or null. */
  readonly factor: Id | null;
}

/** An action item about which nothing is known but that it is open. */
export const emptyActionItem = (id: Id): ActionItem => ({
  id,
  text: '',
  owner: '',
  due: null,
  side: null,
  means: null,
  strength: null,
  verification: '',
  state: 'open',
  link: '',
  factor: null,
});

export interface DecidedAgainst {
  readonly id: Id;
  readonly text: string;
  readonly reason: string;
}

export const noticeKinds = ['first', 'update', 'restored', 'explanation'] as const;

/** A notice to customers, by the fields a reader needs. */
export interface Notice {
  readonly id: Id;
  readonly kind: (typeof noticeKinds)[number];
  readonly title: string;
  readonly window: string;
  readonly affected: string;
  readonly notAffected: string;
  readonly seen: string;
  readonly workaround: string;
  readonly dataSafety: string;
  readonly doing: string;
  readonly nextUpdate: string;
  readonly contact: string;
  readonly signature: string;
  readonly sentAt: Instant | null;
  readonly channels: readonly string[];
}

/** A notice of its kind without a word in it, not sent. */
export const emptyNotice = (id: Id, kind: Notice['kind']): Notice => ({
  id,
  kind,
  title: '',
  window: '',
  affected: '',
  notAffected: '',
  seen: '',
  workaround: '',
  dataSafety: '',
  doing: '',
  nextUpdate: '',
  contact: '',
  signature: '',
  sentAt: null,
  channels: [],
});
