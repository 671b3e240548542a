/** A file whose comment looks like one of ours and is not: no part of it is trusted, and nothing of the file is lost. */
import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { importRecognised } from '../../../shared/import/import-recognised';
import { importOwnMarkdown } from '../../../shared/import/own-markdown';
import { readDataBlock } from '../../../shared/manuscript/back/data-block';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { readMarkdown } from '../../../shared/prose/markdown';
import { createRetrospective } from '../../../shared/retrospective/create';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { readRetrospective } from '../../../shared/retrospective/schema';
import { emptyEvent } from '../../../shared/retrospective/timeline';
import { hashBytes, importOptions } from '../../kit/import-options';

const empty = createRetrospective({
  id: 'd',
  createdAt: '2026-03-04T09:00:00Z',
  language: 'en',
  zone: 'UTC',
});
const document: Retrospective = {
  ...empty,
  title: 'Orders waited',
  prose: { ...empty.prose, goals: readMarkdown('Ship within a day.\n\n\\\n') },
  events: [
    emptyEvent(
      'e1',
      { at: '2026-03-04T13:02:00Z', until: null, zone: 'UTC', certainty: 'exact', text: '13:02' },
      'Alert fired',
    ),
  ],
};
const written = exportMarkdown(composeManuscript(document, { language: 'en' }), { document });
const at = written.indexOf('<!-- afterword:data');
const commentWith = (data: unknown): string =>
  `${written.slice(0, at)}<!-- afterword:data\n${JSON.stringify(data)}\n-->\n`;

type Fields = Record<string, unknown>;
const keptData = (): { kept: Fields; rows: Fields; images: unknown } =>
  structuredClone(readDataBlock(written)?.data) as never;

/** Each leaves the rest of the data as it was. */
const wrong: Readonly<Record<string, (data: ReturnType<typeof keptData>) => unknown>> = {
  'no object': () => 'kept',
  'a list': () => [],
  'nothing kept': ({ rows, images }) => ({ rows, images }),
  'images that are no texts': (data) => ({ ...data, images: [{ toString: 'x' }] }),
  'another version': (data) => ({ ...data, kept: { ...data.kept, v: 2 } }),
  'another language': (data) => ({ ...data, kept: { ...data.kept, language: 'fr' } }),
  'a head that is a text': (data) => ({ ...data, kept: { ...data.kept, head: 'x' } }),
  'a page that is none of ours': (data) => ({ ...data, kept: { ...data.kept, pages: { lunch: {} } } }),
  'a page that is no page': (data) => ({
    ...data,
    kept: { ...data.kept, pages: { goals: { blocks: 'x' } } },
  }),
  'blocks that are none': (data) => ({
    ...data,
    kept: { ...data.kept, pages: { goals: { seen: [], blocks: [{ is: 'x' }] } } },
  }),
  'rows of no kind': (data) => ({ ...data, rows: { ...data.rows, lunches: [] } }),
  'a row without a place': (data) => ({ ...data, rows: { ...data.rows, events: [{ c: {} }] } }),
  'a row whose cells are no names': (data) => ({
    ...data,
    rows: { ...data.rows, events: [{ o: 0, c: { text: 1 } }] },
  }),
  'what is packed in no way': (data) => ({
    ...data,
    rows: { ...data.rows, events: [{ o: 0, c: {}, p: { of: 1 } }] },
  }),
  'nesting without end': (data) => {
    let deep: unknown = null;
    for (let level = 0; level < 500; level += 1) deep = { in: { a: deep } };
    return { ...data, kept: { ...data.kept, head: deep } };
  },
};

describe('a comment that is not ours', () => {
  it('is ours as long as nobody touched it: the control', async () => {
    const imported = await importOwnMarkdown(commentWith(keptData()), importOptions(), hashBytes);
    expect(imported?.retrospective).toEqual(document);
  });

  it.each(Object.entries(wrong))('is text where it holds %s', async (_what, change) => {
    const source = commentWith(change(keptData()));
    expect(await importOwnMarkdown(source, importOptions(), hashBytes)).toBeNull();
    const outcome = await importRecognised(
      { kind: 'markdown', text: source },
      new Uint8Array(),
      importOptions(),
      hashBytes,
    );
    if (!outcome.ok) throw new Error(outcome.problem.kind);
    const { retrospective, report } = outcome.value;
    expect(report.wordsKept).toBe(report.wordsIn);
    expect(JSON.stringify(retrospective.prose)).toContain('afterword:data');
    expect(readRetrospective(retrospective).ok).toBe(true);
  });
});
