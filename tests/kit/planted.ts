/** Documents with something planted in every place a text can stand, for tests that nothing of it leaves. */
import fc from 'fast-check';
import type { LeakKind } from '../../shared/privacy/leak';
import type { NamedPerson } from '../../shared/privacy/name-mask';
import { readMarkdown } from '../../shared/prose/markdown';
import type { Inline, Prose } from '../../shared/prose/prose';
import { emptyActionItem, emptyNotice } from '../../shared/retrospective/action-items';
import { createRetrospective } from '../../shared/retrospective/create';
import { emptyFactor } from '../../shared/retrospective/factors';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { emptyRule } from '../../shared/retrospective/rules';
import { emptyEvent } from '../../shared/retrospective/timeline';

/** What is planted, as a text would have it, and the part of it that must not be anywhere afterwards. */
export interface Planted {
  readonly kind: LeakKind;
  readonly text: string;
  readonly secret: string;
}

const signs = (set: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...set), minLength: length, maxLength: length });
const letters = 'abcdefghijkmnpqrstuvwxyz';
const mixed = `${letters}ABCDEFGHJKLMNPQRSTUVWXYZ23456789`;
const digits = (length: number) => signs('123456789', length);

/** Written in parts, so that no scanner takes this file for a leak. */
const joined = (...parts: readonly string[]): string => parts.join('');
const bare = (kind: LeakKind, text: fc.Arbitrary<string>): fc.Arbitrary<Planted> =>
  text.map((secret) => ({ kind, text: secret, secret }));

const persons = ['Marieke Oosterhuis', '欧阳静怡', 'Tobias Wendlinger', '司徒明远', '@rkowalczyk'];
const strangers: readonly (readonly [text: string, name: string])[] = [
  ['Helena Vasquez restarted it', 'Helena Vasquez'],
  ['由王志强处理', '王志强'],
  ['Anders Lindqvist joined', 'Anders Lindqvist'],
];

/** One of each class. */
export const plantedItems: fc.Arbitrary<readonly Planted[]> = fc.tuple(
  signs(mixed, 24).map((part): Planted => {
    const secret = joined('https://hooks.slack', '.com/services/T0AB12CD3/B0AB12CD3/', part);
    return { kind: 'webhook', text: secret, secret };
  }),
  bare(
    'token',
    signs(mixed, 36).map((part) => joined('gh', 'p_', part)),
  ),
  bare(
    'token',
    signs('ABCDEFGHJKLMNPQR234567', 16).map((part) => joined('AK', 'IA', part)),
  ),
  signs(mixed, 12).map(
    (part): Planted => ({ kind: 'password', text: `password=x9${part}`, secret: `x9${part}` }),
  ),
  signs(mixed, 10).map(
    (part): Planted => ({
      kind: 'password',
      text: `mysql://app:q7${part}@db.example:3306/a`,
      secret: `q7${part}`,
    }),
  ),
  signs(mixed, 48).map(
    (part): Planted => ({
      kind: 'private-key',
      text: joined('-----BEGIN RSA PRIVATE', ' KEY-----', part, '-----END RSA PRIVATE', ' KEY-----'),
      secret: part,
    }),
  ),
  bare(
    'email',
    signs(letters, 8).map((part) => `${part}.zq@mail.example.com`),
  ),
  bare(
    'phone',
    digits(8).map((part) => `139${part}`),
  ),
  bare(
    'phone',
    digits(7).map((part) => `+1 415 ${part.slice(0, 3)} ${part.slice(3)}`),
  ),
  bare(
    'ip',
    fc
      .tuple(fc.integer({ min: 11, max: 99 }), fc.integer({ min: 100, max: 250 }))
      .map(([a, b]) => `10.${a}.${b}.17`),
  ),
  bare(
    'host',
    digits(2).map((part) => `pay-db-${part}`),
  ),
  bare(
    'host',
    signs(letters, 6).map((part) => `${part}.orders.internal`),
  ),
  fc.constant<Planted>({ kind: 'service', text: 'price-rule-svc', secret: 'price-rule-svc' }),
  bare('person', fc.constantFrom(...persons)),
  fc.constantFrom(...strangers).map(([text, secret]): Planted => ({ kind: 'maybe-person', text, secret })),
);

export const knownPeople: readonly NamedPerson[] = persons.map((name) => ({ names: [name], role: '' }));

const line = (...children: readonly Inline[]): Prose['children'][number] => ({
  type: 'paragraph',
  children: [...children],
});
const word = (value: string): Inline => ({ type: 'text', value });

/** In the middle of a line one half stands in bold. */
function parted(text: string): Prose['children'][number] {
  const half = Math.ceil(text.length / 2);
  return line(
    word(`See ${text.slice(0, half)}`),
    { type: 'strong', children: [word(text.slice(half))] },
    word(' there.'),
  );
}

const link = (url: string): Inline => ({ type: 'link', url, title: null, children: [word('here')] });

type Place = (
  text: string,
) => Partial<Omit<Retrospective, 'prose'>> & { readonly summary?: Prose['children'] };

const event = {
  ...emptyEvent(
    'e',
    { at: '2026-03-04T10:00:00Z', until: null, zone: 'UTC', certainty: 'exact', text: '' },
    'Alert',
  ),
  key: true,
};

/** Every place a text can stand in a finished document. */
export const places: Readonly<Record<string, Place>> = {
  title: (text) => ({ title: `Outage, ${text}` }),
  words: (text) => ({ summary: readMarkdown('').children.concat(line(word(`It was ${text}, then quiet.`))) }),
  marks: (text) => ({ summary: [parted(text)] }),
  heading: (text) => ({ summary: [{ type: 'heading', depth: 2, children: [word(text)] }] }),
  code: (text) => ({ summary: [{ type: 'code', lang: null, meta: null, value: `one\n${text}\ntwo` }] }),
  'inline code': (text) => ({ summary: [line({ type: 'inlineCode', value: text })] }),
  html: (text) => ({ summary: [{ type: 'html', value: `<!-- ${text} -->` }] }),
  cell: (text) => ({
    summary: [
      {
        type: 'table',
        align: [null],
        children: [
          { type: 'tableRow', children: [{ type: 'tableCell', children: [word('Head')] }] },
          { type: 'tableRow', children: [{ type: 'tableCell', children: [word(text)] }] },
        ],
      },
    ],
  }),
  'alternative text': (text) => ({
    summary: [line({ type: 'image', url: 'assets/00.png', alt: `Picture of ${text}`, title: null })],
  }),
  address: (text) => ({ summary: [line(link(`https://wiki.example/find?q=${text.replace(/\s/g, '%20')}`))] }),
  'coded address': (text) => ({ summary: [line(link(`https://wiki.example/p/${encodeURI(text)}`))] }),
  footnote: (text) => ({
    summary: [
      line(word('Noted'), { type: 'footnoteReference', identifier: 'n', label: 'n' }),
      {
        type: 'footnoteDefinition',
        identifier: 'n',
        label: 'n',
        children: [{ type: 'paragraph', children: [word(text)] }],
      },
    ],
  }),
  event: (text) => ({ events: [{ ...event, text: `Seen: ${text}` }] }),
  evidence: (text) => ({
    events: [{ ...event, evidence: [{ id: 'l', kind: 'link', url: 'https://wiki.example/a', note: text }] }],
  }),
  quote: (text) => ({
    events: [{ ...event, evidence: [{ id: 'q', kind: 'quote', text, source: 'chat', line: 3, hash: '' }] }],
  }),
  impact: (text) => ({
    impacts: [{ id: 'i', who: text, howMany: '3', howLong: '', cost: '', source: '', estimate: null }],
  }),
  factor: (text) => ({
    factors: [
      { ...emptyFactor('f', null), statement: `Limit ${text} too low`, confidence: 'evidence', picked: true },
    ],
  }),
  rule: (text) => ({ rules: [{ ...emptyRule('r'), condition: text, result: 'slow' }] }),
  measure: (text) => ({
    actionItems: [{ ...emptyActionItem('a'), text: `Change ${text} soon`, due: '2026-04-01' }],
  }),
  owner: (text) => ({ actionItems: [{ ...emptyActionItem('a'), text: 'Change it', owner: text }] }),
  notice: (text) => ({ notices: [{ ...emptyNotice('n', 'first'), title: 'Delay', contact: text }] }),
  tag: (text) => ({ tags: [text] }),
};

export function documentWith(place: Place, text: string): Retrospective {
  const empty = createRetrospective({
    id: '6c1f7a52-9f3e-4c4e-8a55-1f2a3b4c5d6e',
    createdAt: '2026-03-04T12:00:00Z',
    language: 'en',
    zone: 'UTC',
    title: 'Outage',
  });
  const { summary = [], ...rest } = place(text);
  return {
    ...empty,
    services: ['price-rule-svc'],
    ...rest,
    prose: { ...empty.prose, document: { type: 'root', children: summary } },
  };
}
