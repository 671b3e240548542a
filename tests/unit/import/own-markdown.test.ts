import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { importOwnMarkdown } from '../../../shared/import/own-markdown';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { readMarkdown } from '../../../shared/prose/markdown';
import { plainText } from '../../../shared/prose/plain-text';
import { emptyActionItem } from '../../../shared/retrospective/action-items';
import { createRetrospective } from '../../../shared/retrospective/create';
import { emptyFactor } from '../../../shared/retrospective/factors';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { emptyEvent, type TimelineEvent } from '../../../shared/retrospective/timeline';
import { hashBytes, importOptions } from '../../kit/import-options';

const event = (id: string, at: string, text: string): TimelineEvent => ({
  ...emptyEvent(
    id,
    { at, until: null, zone: 'Europe/Berlin', certainty: 'exact', text: at.slice(11, 16) },
    text,
  ),
  role: 'SRE',
});

const document: Retrospective = {
  ...createRetrospective({
    id: 'doc',
    createdAt: '2026-03-04T09:00:00Z',
    language: 'en',
    zone: 'Europe/Berlin',
    title: 'Orders waited',
  }),
  severity: 'SEV2',
  tags: ['queue', 'orders'],
  prose: {
    ...createRetrospective({ id: '', createdAt: '', language: 'en', zone: '' }).prose,
    document: readMarkdown('Orders waited for **an hour**.\n\nNobody lost one.'),
    causes: readMarkdown('# Queue\n\nIt was full.'),
  },
  events: [
    {
      ...event('e1', '2026-03-04T13:02:00Z', 'Alert fired'),
      milestone: 'detected',
      kind: 'milestone',
      key: true,
    },
    { ...event('e2', '2026-03-04T13:20:00Z', 'Queue doubled'), phase: 'carry-out', kind: 'action' },
  ],
  factors: [
    { ...emptyFactor('f1', null), statement: 'The queue has one size', picked: true },
    { ...emptyFactor('f2', 'f1'), statement: 'Nobody owns it', picked: true, confidence: 'hypothesis' },
  ],
  actionItems: [
    {
      ...emptyActionItem('a1'),
      text: 'Size by load',
      owner: 'Platform',
      due: '2026-03-20',
      factor: 'f1',
      strength: 5,
    },
    { ...emptyActionItem('a2'), text: 'Alert sooner', owner: 'SRE' },
  ],
};

const written = exportMarkdown(composeManuscript(document, { language: 'en' }), { document });

async function readAfter(edit: (markdown: string) => string): Promise<Retrospective> {
  const edited = edit(written);
  const imported = await importOwnMarkdown(edited, importOptions(), hashBytes);
  if (!imported) throw new Error('not read back');
  return imported.retrospective;
}

const line = (part: string): string => written.split('\n').find((one) => one.includes(part)) ?? '';

describe('a file of ours, edited by hand', () => {
  it('is the document while nothing changed, whatever the line ends', async () => {
    expect(await readAfter((text) => text)).toEqual(document);
    expect(await readAfter((text) => text.replace(/\n/g, '\r\n'))).toEqual(document);
  });

  it('takes changed cells, and keeps what the row says besides', async () => {
    const edited = await readAfter((text) =>
      text.replace('Queue doubled', 'Queue made twice as long').replace('Size by load', 'Size by the hour'),
    );
    expect(edited.events[1]).toEqual({ ...document.events[1], text: 'Queue made twice as long' });
    expect(edited.actionItems[0]).toEqual({ ...document.actionItems[0], text: 'Size by the hour' });
    expect(edited.factors).toEqual(document.factors);
  });

  it('reads a changed time on its day, in its zone', async () => {
    const edited = await readAfter((text) => text.replace('14:20', '14:35'));
    expect(edited.events.map(({ time }) => time.at)).toEqual([
      '2026-03-04T13:02:00Z',
      '2026-03-04T13:35:00Z',
    ]);
  });

  it('respects rows added and deleted, and lets go what hung on them', async () => {
    const row = line('Size by load');
    const added = row
      .replace('Size by load', 'Ask customers')
      .replace(/ \(F1\)/, '     ')
      .replace('Platform', 'Support ');
    const edited = await readAfter((text) =>
      text.replace(line('Alert sooner'), added).replace(`${line('Nobody owns it')}\n`, ''),
    );
    expect(edited.actionItems.map(({ id, text }) => [id === 'a1', text])).toEqual([
      [true, 'Size by load'],
      [false, 'Ask customers'],
    ]);
    expect(edited.factors.map(({ id }) => id)).toEqual(['f1']);
  });

  it('takes changed prose, headings at their own depth, new facts', async () => {
    const edited = await readAfter((text) =>
      text
        .replace('Nobody lost one.', 'Two were lost.')
        .replace('SEV2 Major', 'SEV1 Critical')
        .replace('queue, orders', 'queue'),
    );
    expect(plainText(edited.prose.document)).toContain('Two were lost.');
    expect(edited.prose.causes).toEqual(document.prose.causes);
    expect(edited.tags).toEqual(['queue']);
    expect(edited.severity).toBe('SEV1');
  });

  it('keeps words that fit nowhere: under Unsorted', async () => {
    const edited = await readAfter((text) =>
      text.replace('## Measures', '## Lunch\n\nWe had soup.\n\n## Measures'),
    );
    expect(plainText(edited.prose.unsorted)).toContain('We had soup.');
    expect(edited.actionItems).toEqual(document.actionItems);
  });

  it('says nothing twice: no text of the page stands in what is kept beside it', async () => {
    const kept = written.slice(written.indexOf('<!-- afterword:data'));
    for (const words of ['Queue doubled', 'Size by load', 'Nobody owns it', 'an hour', 'Platform'])
      expect(kept).not.toContain(words);
  });
});
