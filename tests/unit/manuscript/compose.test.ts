import { describe, expect, it } from 'vitest';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { sectionIds } from '../../../shared/manuscript/manuscript';
import { readMarkdown } from '../../../shared/prose/markdown';
import { plainText } from '../../../shared/prose/plain-text';
import type { Block } from '../../../shared/prose/prose';
import type { Factor } from '../../../shared/retrospective/factors';
import type { CausesTitle, Retrospective } from '../../../shared/retrospective/retrospective';
import { pageIds } from '../../../shared/retrospective/step-id';
import { blank, readSample } from '../export/manuscript-of';

const textOf = (blocks: readonly Block[]) => plainText({ type: 'root', children: [...blocks] });

const compose = (change: Partial<Retrospective>) =>
  composeManuscript({ ...blank(), ...change }, { language: 'en' });

const wholeText = (change: Partial<Retrospective>) =>
  compose(change)
    .sections.map((section) => textOf(section.blocks))
    .join('\n');

const factor = (id: string, parent: string | null, picked = false): Factor => ({
  id,
  parent,
  statement: `statement ${id}`,
  family: null,
  category: null,
  ownSide: false,
  evidence: '',
  confidence: null,
  counterEvidence: '',
  picked,
});

describe('composeManuscript', () => {
  it('has no section for a document that says nothing', () => {
    expect(compose({}).sections).toEqual([]);
    expect(compose({}).facts.map((fact) => fact.id)).toEqual(['status', 'zone']);
  });

  it('has the sections in the order of the section set, in the language asked for', () => {
    const sample = readSample('en');
    const ids = composeManuscript(sample, { language: 'en' }).sections.map((section) => section.id);
    expect(ids).toEqual(sectionIds.filter((id) => id !== 'unsorted'));
    expect(composeManuscript(sample, { language: 'zh' }).sections.map((section) => section.title)).toContain(
      '有效防线与运气',
    );
  });

  it('puts the prose of each page into one section', () => {
    const prose = Object.fromEntries(pageIds.map((page) => [page, readMarkdown(`words of ${page}`)]));
    const sections = compose({ prose: prose as Retrospective['prose'] }).sections;
    const places = pageIds.map((page) =>
      sections.filter((section) => textOf(section.blocks).includes(`words of ${page}`)).map(({ id }) => id),
    );
    expect(places).toEqual([
      ['goals'],
      ['timeline'],
      ['results'],
      ['factors'],
      ['rules'],
      ['summary'],
      ['unsorted'],
    ]);
  });

  it('leaves out prose that is only blank paragraphs', () => {
    const blankProse = readMarkdown('# \n');
    expect(compose({ prose: { ...blank().prose, goals: blankProse } }).sections).toEqual([]);
  });

  it('numbers factors by their place in the tree, and measures name them', () => {
    const factors = [factor('a', null), factor('b', 'a'), factor('c', null)];
    const [action] = readSample('en').actionItems;
    const text = wholeText({ factors, actionItems: action ? [{ ...action, factor: 'b' }] : [] });
    expect(text).toContain('F1 statement a');
    expect(text).toContain('F1.1 statement b');
    expect(text).toContain('F2 statement c');
    expect(text).toMatch(/one request \(F1\.1, CHK-881\)/);
  });

  it('shows picked factors with what they hang from, the others in the appendix, every one once', () => {
    const factors = [factor('a', null), factor('b', 'a', true), factor('c', null)];
    const sections = compose({ factors }).sections;
    expect(sections.map(({ id }) => id)).toEqual(['factors', 'appendix']);
    expect(textOf(sections[0]?.blocks ?? [])).toMatch(/F1 statement a\nF1\.1 statement b/);
    expect(textOf(sections[1]?.blocks ?? [])).toContain('F2 statement c');
    for (const { id } of factors) expect(wholeText({ factors }).split(`statement ${id}`)).toHaveLength(2);
  });

  it('never says what the text calls a participant, only the role', () => {
    const participants = [{ id: 'p', label: 'Ada', role: 'operations' }];
    const manuscript = compose({ participants });
    expect(JSON.stringify(manuscript)).not.toContain('Ada');
    expect(manuscript.facts.find((fact) => fact.id === 'roles')?.value).toBe('operations');
  });

  it('shows times on the clocks of the document, dated where one day does not hold them all', () => {
    const sample = readSample('en');
    const events = composeManuscript(sample, { language: 'en' }).sections.find(({ id }) => id === 'timeline');
    expect(textOf(events?.blocks ?? [])).toMatch(/^Time\tPhase\tKind\tRole\tWhat happened\n26 Feb 10:00\t/);
    expect(textOf(events?.blocks ?? [])).toContain('\n4 Mar 13:40\t');
    const sameDay = { ...sample, events: sample.events.slice(1) };
    const timeline = composeManuscript(sameDay, { language: 'en' }).sections.find(
      ({ id }) => id === 'timeline',
    );
    expect(textOf(timeline?.blocks ?? [])).toContain('\n13:46\t');
    expect(textOf(timeline?.blocks ?? [])).toContain('\n~16:30\t');
  });

  it('puts events in the order of their times, whatever the order they were written in', () => {
    const sample = readSample('en');
    const reversed = { ...sample, events: [...sample.events].reverse() };
    const times = (retrospective: typeof sample) =>
      textOf(
        composeManuscript(retrospective, { language: 'en' }).sections.find(({ id }) => id === 'timeline')
          ?.blocks ?? [],
      ).match(/\d\d:\d\d/g);
    expect(times(reversed)).toEqual(times(sample));
  });

  it('shows a time nobody could place as it was written', () => {
    const [event] = readSample('en').events;
    const time = { at: null, until: null, zone: null, certainty: 'unknown', text: '14:??' } as const;
    expect(wholeText({ events: event ? [{ ...event, time }] : [] })).toContain('14:??');
  });

  it('keeps a gap note even when its event is gone', () => {
    expect(wholeText({ gapNotes: [{ id: 'n', after: 'gone', text: 'silence' }] })).toContain('silence');
  });

  it('names other retrospectives by their titles', () => {
    const [rule] = readSample('en').rules;
    const cited = rule && { ...rule, casesFor: [{ id: 'c', retrospective: 'r9', text: '' }] };
    const document = { ...blank(), rules: cited ? [cited] : [] };
    const manuscript = composeManuscript(document, { language: 'en', titles: { r9: 'Cache flush' } });
    expect(manuscript.sections.map((section) => textOf(section.blocks)).join()).toContain(
      'Supported by: Cache flush',
    );
  });

  it('dates the incident by the milestone, in the zone of the document', () => {
    expect(composeManuscript(readSample('zh'), { language: 'zh' }).metadata.date).toBe('2026-03-12');
  });
});

describe('the heading of the causes', () => {
  const headings = (causesTitle: CausesTitle) =>
    (['en', 'zh'] as const).map(
      (language) =>
        composeManuscript(
          { ...blank(), causesTitle, factors: [factor('f', null, true)] },
          { language },
        ).sections.find(({ id }) => id === 'factors')?.title,
    );

  it('speaks of several factors, and of a root cause only where the team asks for it', () => {
    expect(headings('factors')).toEqual(['Contributing factors', '促成因素']);
    expect(headings('root-cause')).toEqual(['Root cause', '根本原因']);
  });
});
