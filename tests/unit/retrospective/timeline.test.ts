import { describe, expect, it } from 'vitest';
import { createRetrospective } from '../../../shared/retrospective/create';
import { durationsOf, stretchesOf } from '../../../shared/retrospective/durations';
import { gapsOf, silentGaps } from '../../../shared/retrospective/gaps';
import { orderEvents } from '../../../shared/retrospective/order';
import type { Certainty, Milestone, TimelineEvent } from '../../../shared/retrospective/timeline';

interface Sketch {
  readonly milestone?: Milestone;
  readonly zone?: string | null;
  readonly until?: string;
  readonly certainty?: Certainty;
  readonly phase?: TimelineEvent['phase'];
}

const at = (clock: string) => `2026-11-12T${clock}:00Z`;

const event = (id: string, clock: string | null, sketch: Sketch = {}): TimelineEvent => ({
  id,
  time: {
    at: clock === null ? null : at(clock),
    until: sketch.until ? at(sketch.until) : null,
    zone: sketch.zone === undefined ? 'Asia/Shanghai' : sketch.zone,
    certainty: sketch.certainty ?? 'exact',
    text: '',
  },
  text: id,
  role: '',
  kind: null,
  phase: sketch.phase ?? null,
  milestone: sketch.milestone ?? null,
  key: false,
  knowledge: { known: '', believed: '', unknown: '' },
  evidence: [],
});

/** The incident every screen of the mock-up tells. */
const incident = [
  event('normal', '08:35'),
  event('published', '09:02', { milestone: 'started' }),
  event('ticket', '09:31', { milestone: 'detected' }),
  event('on-call', '09:36', { milestone: 'acknowledged' }),
  event('restart', '09:44'),
  event('history', '10:05'),
  event('rollback', '10:12', { milestone: 'contained' }),
  event('notice', '10:40', { milestone: 'customers-told' }),
  event('drained', '10:58', { milestone: 'restored' }),
];

const minutes = (events: readonly TimelineEvent[]) =>
  Object.fromEntries(
    Object.entries(durationsOf(events)).map(([kind, one]) => [kind, one && one.milliseconds / 60_000]),
  );

describe('durationsOf', () => {
  it('computes what the milestones give', () => {
    expect(minutes(incident)).toEqual({
      detect: 29,
      acknowledge: 5,
      contain: 70,
      restore: 116,
      notify: 69,
      total: 116,
    });
  });

  it('names the events it computed from and says when one is approximate', () => {
    const events = [
      event('a', '09:00', { milestone: 'started', certainty: 'approximate' }),
      event('b', '09:10', { milestone: 'detected' }),
    ];
    expect(durationsOf(events).detect).toEqual({
      milliseconds: 600_000,
      approximate: true,
      from: 'a',
      to: 'b',
    });
  });

  it('answers null for a missing milestone, an unknown time and times that cannot be compared', () => {
    const started = event('a', '09:00', { milestone: 'started' });
    expect(durationsOf([started]).detect).toBeNull();
    expect(durationsOf([started, event('b', null, { milestone: 'detected' })]).detect).toBeNull();
    expect(
      durationsOf([started, event('b', '17:10', { milestone: 'detected', zone: null })]).detect,
    ).toBeNull();
  });

  it('is negative when the milestones contradict each other', () => {
    const events = [
      event('a', '09:00', { milestone: 'started' }),
      event('b', '08:50', { milestone: 'detected' }),
    ];
    expect(minutes(events).detect).toBe(-10);
  });

  it('counts to the last restoration after a relapse, and from the first detection', () => {
    const relapse = [
      ...incident,
      event('again', '11:30', { milestone: 'detected' }),
      event('end', '11:58', { milestone: 'restored' }),
    ];
    expect(minutes(relapse)).toMatchObject({ detect: 29, restore: 176 });
  });
});

describe('stretchesOf', () => {
  it('parts the incident between its milestones', () => {
    expect(
      stretchesOf(incident).map(({ from, to, milliseconds }) => [from, to, milliseconds / 60_000]),
    ).toEqual([
      ['started', 'detected', 29],
      ['detected', 'contained', 41],
      ['contained', 'restored', 46],
    ]);
    expect(stretchesOf(incident)[0]?.share).toBeCloseTo(29 / 116);
  });

  it('joins the neighbours of a missing milestone', () => {
    const events = incident.filter(({ milestone }) => milestone !== 'contained');
    expect(stretchesOf(events).map(({ from, to }) => [from, to])).toEqual([
      ['started', 'detected'],
      ['detected', 'restored'],
    ]);
  });
});

describe('orderEvents', () => {
  it('orders by instant and keeps the order of entry for equal and unknown ones', () => {
    const events = [
      event('b', '10:00'),
      event('unknown after b', null),
      event('c', '10:00'),
      event('a', '09:00'),
      event('unknown after a', null),
    ];
    expect(orderEvents(events).map(({ id }) => id)).toEqual([
      'a',
      'unknown after a',
      'b',
      'unknown after b',
      'c',
    ]);
  });

  it('leaves an unknown time at the top where it was entered first', () => {
    expect(orderEvents([event('unknown', null), event('a', '09:00')]).map(({ id }) => id)).toEqual([
      'unknown',
      'a',
    ]);
  });
});

describe('gapsOf', () => {
  const document = (events: readonly TimelineEvent[], note?: string) => ({
    ...createRetrospective({ id: 'r', createdAt: at('12:00'), language: 'en', zone: 'UTC' }),
    events,
    gapNotes: note === undefined ? [] : [{ id: 'n', after: 'restart', text: note }],
  });
  const ids = (events: readonly TimelineEvent[]) => gapsOf(document(events)).map(({ after }) => after);

  it('finds silence between detection and restoration only', () => {
    expect(ids(incident)).toEqual(['restart', 'rollback', 'notice']);
    expect(gapsOf(document(incident))[0]).toEqual({
      after: 'restart',
      from: at('09:44'),
      to: at('10:05'),
      milliseconds: 21 * 60_000,
      note: '',
    });
  });

  it('is not silent where the writer said a word', () => {
    expect(silentGaps(document(incident, 'Waiting for the vendor')).map(({ after }) => after)).toEqual([
      'rollback',
      'notice',
    ]);
    expect(silentGaps(document(incident, ' '))).toHaveLength(3);
  });

  it('does not ask for exactly 15 minutes', () => {
    expect(ids([event('a', '09:00'), event('b', '09:15'), event('c', '09:31')])).toEqual(['b']);
  });

  it('knows that something was going on during a range', () => {
    expect(
      ids([event('long', '09:00', { until: '10:00' }), event('in it', '09:05'), event('c', '10:10')]),
    ).toEqual([]);
  });

  it('goes by phases while no milestone is set', () => {
    expect(
      ids([
        event('a', '08:00', { phase: 'before' }),
        event('b', '09:00'),
        event('c', '10:00', { phase: 'after' }),
      ]),
    ).toEqual([]);
  });

  it('draws none between times that cannot be compared', () => {
    expect(ids([event('a', '09:00', { zone: null }), event('b', '17:30')])).toEqual([]);
  });
});
