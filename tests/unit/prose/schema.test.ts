import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../shared/prose/markdown';
import { depthLimit, nodeLimit, readProse } from '../../../shared/prose/schema';

const root = (...children: unknown[]) => ({ type: 'root', children });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const text = (value: string) => ({ type: 'text', value });

const nested = (levels: number): unknown => {
  let node: unknown = paragraph(text('deep'));
  for (let level = 0; level < levels; level += 1) node = { type: 'blockquote', children: [node] };
  return root(node);
};

const problemOf = (value: unknown) => {
  const read = readProse(value);
  return read.ok ? null : read.problem;
};

describe('readProse', () => {
  it('reads every kind of node Markdown gives', () => {
    const source = [
      '# Heading',
      'a *b* **c** ~~d~~ `e` [f](https://x.test "t") ![g](h.png) [i][j] ![k][j] <b>raw</b>  ',
      'break[^n]',
      '- [ ] open\n- [x] done',
      '3. three',
      '> quote',
      '```sh meta\ncode\n```',
      '| a | b |\n|---|--:|\n| 1 | 2 |',
      '<div>html</div>',
      '***',
      '[j]: https://y.test',
      '[^n]: note',
    ].join('\n\n');
    const tree = readMarkdown(source);
    expect(readProse(tree)).toEqual({ ok: true, value: tree });
  });

  it('leaves out positions, data and whatever mdast does not know', () => {
    const value = JSON.parse(
      '{"type":"root","position":{},"__proto__":{"x":1},"children":[{"type":"paragraph","data":{"hName":"script"},"onclick":"x","constructor":1,"children":[]}]}',
    );
    expect(readProse(value)).toStrictEqual({ ok: true, value: root(paragraph()) });
  });

  it('keeps raw HTML and odd addresses as inert values', () => {
    const value = root(
      { type: 'html', value: '<script>' },
      paragraph({ type: 'link', url: 'javascript:x', children: [] }),
    );
    expect(readProse(value)).toEqual({ ok: true, value });
  });

  it.each([
    ['no tree', 7, 'a node is expected'],
    ['another root', { type: 'doc', children: [] }, 'type is none of root'],
    ['a type that is no text', root({ type: { toString: 1 } }), 'children[0]: type is none of'],
    ['a prototype word as type', root({ type: '__proto__' }), 'children[0]: type is none of'],
    [
      'children that are no list',
      root({ type: 'paragraph', children: {} }),
      'children[0]: children is no list',
    ],
    [
      'a lost value',
      root(paragraph({ type: 'text', value: null })),
      'children[0].children[0]: value is missing',
    ],
    [
      'a heading too deep',
      root({ type: 'heading', depth: 7, children: [] }),
      'children[0]: depth is missing or of the wrong kind',
    ],
    ['a block inside a line', root(paragraph(paragraph())), 'children[0].children[0]: type is none of'],
    [
      'a row outside a table',
      root({ type: 'list', children: [{ type: 'tableRow', children: [] }] }),
      'type is none of listItem',
    ],
  ])('says where it found %s', (_, value, detail) => {
    const problem = problemOf(value);
    expect(problem?.kind === 'invalid' && problem.detail).toContain(detail);
  });

  it('reads 100 levels and not one more', () => {
    expect(problemOf(nested(depthLimit - 2))).toBeNull();
    expect(problemOf(nested(depthLimit - 1))).toMatchObject({ kind: 'too-large', limit: '100 levels' });
    expect(problemOf(nested(100_000))).toMatchObject({ kind: 'too-large' });
  });

  it('reads 200,000 nodes and not one more', () => {
    const lines = Array.from({ length: nodeLimit - 2 }, () => text('x'));
    const full = root({ type: 'paragraph', children: lines });
    expect(problemOf(full)).toBeNull();
    lines.push(text('x'));
    expect(problemOf(full)).toMatchObject({
      kind: 'too-large',
      limit: '200000 nodes',
    });
  });

  it('ends on a tree that holds itself', () => {
    const circle = { type: 'blockquote', children: [] as unknown[] };
    circle.children.push(circle);
    expect(problemOf(root(circle))).toMatchObject({ kind: 'too-large' });
  });
});
