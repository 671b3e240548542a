import { describe, expect, it } from 'vitest';
import { createRetrospective } from '../../../shared/retrospective/create';
import { readRetrospective } from '../../../shared/retrospective/schema';

const empty = createRetrospective({
  id: 'r1',
  createdAt: '2026-03-04T06:00:00Z',
  language: 'en',
  zone: 'Asia/Shanghai',
  title: 'Checkout latency',
});

const stored = (change: object): unknown => ({ ...JSON.parse(JSON.stringify(empty)), ...change });

const detailOf = (value: unknown): string => {
  const read = readRetrospective(value);
  return !read.ok && read.problem.kind === 'invalid' ? read.problem.detail : 'read';
};

describe('readRetrospective', () => {
  it('reads what was written', () => {
    expect(readRetrospective(stored({}))).toEqual({ ok: true, value: empty });
  });

  it('fills what a person who wrote the file by hand left out', () => {
    const { formatVersion, id, title, createdAt, language, zone } = empty;
    expect(readRetrospective({ formatVersion, id, title, createdAt, language, zone })).toEqual({
      ok: true,
      value: empty,
    });
  });

  it('fills the fields of a hand-written event', () => {
    const read = readRetrospective(
      stored({ events: [{ id: 'e', time: { certainty: 'exact', text: '14:02' }, text: 'Alert' }] }),
    );
    expect(read.ok && read.value.events[0]).toMatchObject({
      role: '',
      milestone: null,
      knowledge: { known: '' },
      evidence: [],
      time: { at: null, zone: null },
    });
  });

  it('keeps fields it does not know, at every depth', () => {
    const read = readRetrospective(
      stored({ colour: 'teal', goals: [{ id: 'g', statement: 'All orders', weight: { unit: 'kg' } }] }),
    );
    expect(read.ok && read.value).toMatchObject({ colour: 'teal', goals: [{ weight: { unit: 'kg' } }] });
  });

  it('gives a member whose id stands twice an id of its own, so that no edit hits both', () => {
    const goals = ['g', 'g', 'g-2', 'g'].map((id, index) => ({ id, statement: String(index) }));
    const read = readRetrospective(stored({ goals }));
    expect(read.ok && read.value.goals.map(({ id }) => id)).toEqual(['g', 'g-3', 'g-2', 'g-4']);
    expect(read.ok && read.value.goals.map(({ statement }) => statement)).toEqual(['0', '1', '2', '3']);
  });

  it('drops keys that reach into prototypes', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"goals":[{"id":"g","__proto__":{"admin":true}}]}',
    );
    const read = readRetrospective({ ...(stored({}) as object), ...hostile, extra: hostile });
    expect(JSON.stringify(read)).not.toContain('admin');
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it('leaves a newer format alone and says how new it is', () => {
    expect(readRetrospective(stored({ formatVersion: 2, goals: 'moved' }))).toEqual({
      ok: false,
      problem: { kind: 'newer-format', subject: 'Checkout latency', found: 2, known: 1 },
    });
  });

  it.each([
    [{ goals: [{ id: 'g', statement: 7 }] }, 'goals.0.statement: expected string'],
    [{ severity: 'SEV9' }, 'severity: expected one of SEV1, SEV2, SEV3, SEV4'],
    [{ createdAt: '4 March' }, 'createdAt: expected an instant ending in Z'],
    [{ reviewDate: '2026-02-30' }, 'reviewDate: expected a date as YYYY-MM-DD'],
    [{ formatVersion: undefined }, 'formatVersion: expected one of 1'],
    [
      { prose: { goals: { type: 'root', children: [{ type: 'script' }] } } },
      'prose.goals: children[0]: type is none of',
    ],
  ])('says where %j is wrong', (change, detail) => {
    expect(detailOf(stored(change))).toContain(detail);
  });

  it.each([null, 'text', 7, [], {}])('answers a problem for %j', (value) => {
    expect(readRetrospective(value).ok).toBe(false);
  });

  it('answers a problem for values nested without end', () => {
    let nested: unknown = 'deep';
    for (let level = 0; level < 100_000; level += 1) nested = { nested };
    expect(readRetrospective(stored({ nested }))).toMatchObject({
      ok: false,
      problem: { kind: 'too-large' },
    });
  });
});
