/** The review as a value: decisions, the way back, what is listed, and what is handed over without a name. */
import { describe, expect, it } from 'vitest';
import { acceptedEvents, placesOf } from '../../../renderer/features/intake/accepted';
import { aroundOf, fixesOf } from '../../../renderer/features/intake/fixes';
import { hiderOf, namedPeople } from '../../../renderer/features/intake/hide';
import { type Filter, itemsOf, listingOf } from '../../../renderer/features/intake/listing';
import { peopleNow } from '../../../renderer/features/intake/people-now';
import {
  addEvent,
  asking,
  back,
  begin,
  confirming,
  decide,
  forth,
  type Review,
  step,
  withRole,
  withStranger,
  withUnmasked,
} from '../../../renderer/features/intake/review';
import { readReview, writeReview } from '../../../renderer/features/intake/review-text';
import { partsOfLine } from '../../../renderer/features/intake/sensitive-parts';
import type { IntakeQuestion } from '../../../renderer/workers/intake-protocol';
import { intakeOf } from '../../../shared/intake/read-intake';
import { leaksIn, outageChat } from '../../kit/outage-chat';

const question: IntakeQuestion = {
  format: null,
  zone: null,
  localZone: 'UTC',
  date: null,
  today: '2026-03-10',
  dayFirst: null,
  roles: new Map(),
  language: null,
};

const { text, names, secrets } = outageChat.en;
const start = begin(question).now;
const read = (review: Review) => intakeOf(text, review.question);
const intake = read(start);
const all = itemsOf(intake.proposals, []);
const listed = (review: Review, filter: Filter = 'proposed', unfolded = new Set<string>()) =>
  listingOf(itemsOf(intake.proposals, review.added), review, { filter, unfolded });
let ids = 0;
const makeId = () => `id-${++ids}`;

describe('decisions', () => {
  const [first, second] = intake.proposals.filter(({ key }) => key);
  if (!first || !second) throw new Error('The chat has events.');

  it('drop and keep, and the dropped stay in the list of what was proposed', () => {
    const dropped = decide(start, first.id, { kept: false });
    expect(listed(dropped).kept).toBe(listed(start).kept - 1);
    expect(listed(dropped).items.map(({ id }) => id)).toContain(first.id);
    expect(listed(decide(dropped, first.id, { kept: true })).kept).toBe(listed(start).kept);
  });

  it('chatter that is kept is no chatter any more', () => {
    const chatter = listed(start, 'chatter').items[0];
    if (!chatter) throw new Error('The chat has chatter.');
    const kept = decide(start, chatter.id, { kept: true });
    expect(listed(kept, 'chatter').items.map(({ id }) => id)).not.toContain(chatter.id);
    expect(listed(kept).items.map(({ id }) => id)).toContain(chatter.id);
  });

  it('go back and forth one by one; a new one ends the way forth', () => {
    const one = step(begin(question), decide(start, first.id, { kept: false }));
    const two = step(one, decide(one.now, second.id, { starred: true }));
    expect(back(back(two)).now).toEqual(start);
    expect(forth(forth(back(back(two)))).now).toEqual(two.now);
    expect(forth(step(back(two), start)).now).toEqual(start);
  });

  it('stay with the lines they are about, in whatever format and zone these are read', () => {
    const dropped = decide(start, first.id, { kept: false });
    const linesDropped = (review: Review) =>
      itemsOf(read(review).proposals, []).flatMap((item) =>
        review.decisions.has(item.id) && item.kind === 'proposal'
          ? [[item.proposal.line, item.proposal.endLine, item.proposal.evidence.hash]]
          : [],
      );
    const same = [[first.line, first.endLine, first.evidence.hash]];
    expect(linesDropped(asking(dropped, { zone: 'Asia/Tokyo' }))).toEqual(same);
    expect(linesDropped(asking(dropped, { format: 'chat' }))).toEqual(same);
    const asNotes = asking(dropped, { format: 'notes' });
    expect(linesDropped(asNotes)).toEqual([]);
    expect(linesDropped(asking(asNotes, { format: null }))).toEqual(same);
    expect(new Set(intake.proposals.map(({ id }) => id)).size).toBe(intake.proposals.length);
  });
});

describe('uncertain times', () => {
  const doubtful = intake.proposals.findIndex(({ marks }) => marks.includes('out-of-order'));
  const proposal = intake.proposals[doubtful];
  if (!proposal) throw new Error('One line stands out of order.');

  it('are listed until somebody looked', () => {
    expect(listed(start, 'unsure').items.map(({ id }) => id)).toEqual([proposal.id]);
    expect(listed(decide(start, proposal.id, { time: proposal.time }), 'unsure').items).toEqual([]);
  });

  it('without any other reading lie between their neighbours', () => {
    const open = { ...proposal, time: { ...proposal.time, at: null }, instead: [] };
    const [fix] = fixesOf(open, aroundOf(intake.proposals, doubtful, 'UTC'));
    expect(fix).toMatchObject({ at: '2026-03-03T22:11:00Z', certainty: 'approximate' });
  });
});

describe('people', () => {
  it('have one role everywhere, also in what the writer wrote before', () => {
    const luis = intake.people.find(({ name }) => name === 'Luis Ortega');
    const [first] = intake.proposals;
    if (!luis || !first) throw new Error('Luis speaks.');
    const written = decide(start, first.id, { text: `${luis.role} looks`, role: luis.role });
    const renamed = withRole(written, { names: [luis.name], before: luis.role, role: 'on-call' });
    expect(renamed.decisions.get(first.id)).toMatchObject({ text: 'on-call looks', role: 'on-call' });
    expect(read(renamed).people.find(({ name }) => name === luis.name)?.role).toBe('on-call');
  });

  it('are none when the writer says so', () => {
    expect(read(withStranger(start, ['Tom Becker'])).people.map(({ name }) => name)).not.toContain(
      'Tom Becker',
    );
  });
});

describe('what is handed over', () => {
  const hide = hiderOf(namedPeople(intake), 'en');
  const order = { hide, makeId, sourceName: 'Slack' };

  it('holds no name and no secret, whatever is kept and whatever was typed', () => {
    let review = start;
    for (const { id } of all) review = decide(review, id, { kept: true });
    const [first] = all;
    if (!first) throw new Error('There are events.');
    review = decide(review, first.id, { text: `Dana Whitfield's deploy, see ${secrets[0]}`, role: 'Dana' });
    expect(leaksIn(JSON.stringify(acceptedEvents(all, review, order)), 'en')).toEqual([]);
    expect(leaksIn(text, 'en')).toEqual([...names, ...secrets]);
  });

  it('knows its lines, and only confirmed milestones', () => {
    const { unconfirmed } = listed(start);
    expect(unconfirmed.length).toBeGreaterThan(2);
    const marked = (review: Review) =>
      acceptedEvents(all, review, order).filter(({ milestone }) => milestone !== null).length;
    expect(marked(start)).toBe(0);
    expect(marked(confirming(start, unconfirmed))).toBe(unconfirmed.length);
    const [event] = acceptedEvents(all, start, order);
    const [place] = placesOf(all, start);
    expect(event?.evidence[0]).toMatchObject({ kind: 'quote', source: 'Slack', hash: place?.hash });
  });

  it('has what was added out of a line at its place, with the line as evidence', () => {
    const time = intake.proposals[3]?.time ?? null;
    if (!time) throw new Error('There are events.');
    const source = 'Dana Whitfield said so';
    const added = { id: 'own', line: 12, endLine: 12, time, text: hide(source), role: '', source };
    const review = addEvent(start, added);
    const items = itemsOf(intake.proposals, review.added);
    expect(items.findIndex(({ id }) => id === 'own')).toBeGreaterThan(0);
    const told = acceptedEvents(items, review, order).find(({ text: words }) => words.endsWith('said so'));
    expect(told?.evidence[0]).toMatchObject({ kind: 'quote', line: 12 });
    expect(JSON.stringify(told)).not.toContain('Dana');
  });
});

describe('secrets', () => {
  it('are shown one by one, when the writer says so', () => {
    const line = text.split('\n').find((one) => one.includes('hooks.slack')) ?? '';
    const hidden = partsOfLine(line).find(({ isSecret }) => isSecret);
    expect(hidden?.text).toBe(secrets[0]);
    const shown = withUnmasked(start, secrets[0] ?? '', true);
    const quotes = (review: Review) => JSON.stringify(read(review).proposals);
    expect(quotes(start)).not.toContain('hooks.slack');
    expect(quotes(shown)).toContain('hooks.slack');
    expect(quotes(withUnmasked(shown, secrets[0] ?? '', false))).not.toContain('hooks.slack');
  });
});

describe('a review that was left', () => {
  const nobody = { corrected: new Set<string>(), strangers: new Set<string>(), unmasked: new Set<string>() };
  const startOfHistory = begin({ ...start.question, ...nobody });

  it('is read back with every decision and the way back, and other text is not read', () => {
    const [first, second] = all;
    if (!first || !second) throw new Error('The chat has events.');
    const decided = [
      (review: Review) => decide(review, first.id, { kept: false, starred: true, text: 'said otherwise' }),
      (review: Review) => decide(review, second.id, { milestone: 'confirmed' }),
      (review: Review) => withRole(review, { names: ['Dana Whitfield'], before: '', role: 'release lead' }),
      (review: Review) => withStranger(review, ['Mei Tanaka']),
      (review: Review) => withUnmasked(review, 'x', true),
      (review: Review) => asking(review, { zone: 'Asia/Tokyo', dayFirst: true }),
    ].reduce((history, change) => step(history, change(history.now)), startOfHistory);
    const again = readReview(writeReview(decided));
    expect(again).toEqual(decided);
    const undone = decided.past.reduce((history) => back(history), again ?? startOfHistory);
    expect(undone.now).toEqual(startOfHistory.now);
    expect(undone.past).toEqual([]);
    expect(forth(undone).now).toEqual(decided.past[1]);
    expect(readReview('{"form":0}')).toBeNull();
    expect(readReview('not JSON')).toBeNull();
  });
});

describe('the role of one person', () => {
  const [dana] = intake.people;
  if (!dana) throw new Error('The chat has people.');
  const changed = withRole(start, {
    names: [dana.name, ...dana.aliases],
    before: dana.role,
    role: 'release',
  });

  it('stands at once, before the text is read again', () => {
    expect(peopleNow(intake.people, changed.question).map(({ role }) => role)).toEqual([
      'release',
      ...intake.people.slice(1).map(({ role }) => role),
    ]);
    const stranger = withStranger(start, [dana.name]);
    expect(peopleNow(intake.people, stranger.question)).toEqual(intake.people.slice(1));
  });

  it('changes no other: a field that has the focus keeps its text when the reading comes', () => {
    expect(intake.people.filter(({ role }) => /-\d$/.test(role)).length).toBeGreaterThan(2);
    expect(read(changed).people).toEqual(peopleNow(intake.people, changed.question));
    expect(
      read(readReview(writeReview({ past: [], now: changed, future: [] }))?.now ?? start).people,
    ).toEqual(read(changed).people);
  });
});
