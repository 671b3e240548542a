import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../shared/manuscript/audience';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { tailor } from '../../../shared/manuscript/tailor';
import { readMarkdown } from '../../../shared/prose/markdown';
import { emptyActionItem, emptyNotice } from '../../../shared/retrospective/action-items';
import { emptyFactor } from '../../../shared/retrospective/factors';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { emptyRule } from '../../../shared/retrospective/rules';
import { emptyEvent, type Milestone } from '../../../shared/retrospective/timeline';
import { blank } from '../export/manuscript-of';

const at = (hour: number) =>
  ({ at: `2026-03-04T${hour}:00:00Z`, until: null, zone: 'UTC', certainty: 'exact', text: '' }) as const;

const event = (text: string, hour: number, milestone: Milestone | null = null, key = false) => ({
  ...emptyEvent(text, at(hour), text),
  role: 'oncall-role',
  milestone,
  key,
  knowledge: { known: 'known-then', believed: '', unknown: '' },
  evidence: [{ id: `q ${text}`, kind: 'quote', text: 'quoted-line', source: '', line: 1, hash: '' } as const],
});

const factor = (statement: string, confidence: 'evidence' | 'hypothesis', parent: string | null = null) => ({
  ...emptyFactor(statement, parent),
  statement,
  confidence,
  evidence: 'factor-evidence',
  picked: true,
});

const whole: Retrospective = {
  ...blank(),
  title: 'Late orders',
  severity: 'SEV2',
  services: ['price-rule-svc'],
  tags: ['pricing-tag'],
  participants: [{ id: 'p', label: 'person-label', role: 'person-role' }],
  status: { state: 'reviewed', reviewedBy: 'reviewer-role', reviewedAt: null, before: null },
  prose: {
    ...blank().prose,
    document: readMarkdown(
      'Orders were late.\n\n<!-- for: internal -->\n\nteam-paragraph\n\n<!-- for: executive -->\n\nleaders-paragraph',
    ),
    narrative: readMarkdown('narrative-words'),
    causes: readMarkdown('causes-words'),
  },
  events: [
    event('started-event', 10, 'started'),
    event('small-event', 11),
    event('key-event', 12, null, true),
    event('restored-event', 13, 'restored'),
    event('marked-event', 14, null, true),
  ],
  impacts: [
    {
      id: 'i',
      who: 'affected-people',
      howMany: '12',
      howLong: '',
      cost: 'cost-words',
      source: 'source-words',
      estimate: null,
    },
  ],
  factors: [
    factor('guessed-cause', 'hypothesis'),
    factor('confirmed-cause', 'evidence', 'guessed-cause'),
    { ...factor('other-cause', 'evidence'), picked: false },
  ],
  rules: [{ ...emptyRule('r'), condition: 'rule-condition' }],
  actionItems: [
    {
      ...emptyActionItem('a'),
      text: 'promised-work',
      owner: 'owner-role',
      due: '2026-04-01',
      link: 'https://tracker.example/T-1',
    },
    { ...emptyActionItem('b'), text: 'marked-work' },
    { ...emptyActionItem('c'), text: 'dropped-work', state: 'dropped' },
  ],
  decidedAgainst: [{ id: 'd', text: 'decided-against', reason: '' }],
  notices: [{ ...emptyNotice('n', 'first'), title: 'notice-title' }],
  reach: { 'marked-event': 'executive', b: 'internal' },
};

const told = (audience: Audience): string => {
  const tailored = tailor(whole, audience, 'en');
  return JSON.stringify([tailored.title, composeManuscript(tailored, { language: 'en', audience })]);
};

const everything =
  'team-paragraph leaders-paragraph narrative-words causes-words oncall-role known-then quoted-line factor-evidence price-rule-svc pricing-tag person-role reviewer-role small-event key-event marked-event cost-words source-words guessed-cause confirmed-cause other-cause rule-condition owner-role tracker.example promised-work marked-work dropped-work decided-against notice-title SEV2'.split(
    ' ',
  );
const missing = (audience: Audience) => everything.filter((words) => !told(audience).includes(words));

describe('audiences', () => {
  it('leave the team everything', () => {
    expect(missing('internal')).toEqual([]);
  });

  it('tell leaders the course, the factors that count and the work, without sources', () => {
    expect(missing('executive')).toEqual(
      'team-paragraph narrative-words known-then quoted-line factor-evidence pricing-tag person-role small-event other-cause rule-condition marked-work decided-against notice-title'.split(
        ' ',
      ),
    );
  });

  it('tell customers what is confirmed, and nothing of the house', () => {
    const kept = everything.filter((words) => !missing('customer').includes(words));
    expect(kept).toEqual(['key-event', 'confirmed-cause', 'promised-work', 'notice-title']);
    expect(told('customer')).toContain('Orders were late.');
    expect(told('customer')).toContain('2026-04-01');
  });

  it('keep every number that is computed, whatever events are left out', () => {
    const duration = (audience: Audience) =>
      composeManuscript(tailor(whole, audience, 'en'), { language: 'en', audience }).facts.find(
        ({ id }) => id === 'time-to-restore',
      )?.value;
    expect(duration('internal')).toBe('3 h');
    expect(duration('customer')).toBe(duration('internal'));
  });

  it('give customers no section that speaks of the house, even when it is asked for', () => {
    const asked = {
      language: 'en',
      audience: 'customer',
      sections: ['summary', 'rules', 'unsorted'],
    } as const;
    const { sections, metadata } = composeManuscript(whole, asked);
    expect(sections.map(({ id }) => id)).toEqual(['summary']);
    expect(metadata.status).toBeNull();
  });
});
