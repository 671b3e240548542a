import { describe, expect, it } from 'vitest';
import { importHtml } from '../../../shared/import/html/import-html';
import { importMarkdown } from '../../../shared/import/import-markdown';
import type { Imported } from '../../../shared/import/imported';
import { retrospectiveWords } from '../../../shared/import/retrospective-words';
import { isAllowedLink } from '../../../shared/prose/links';
import { wordsOf } from '../../../shared/prose/words';
import { hostileHtml } from '../../kit/hostile-html';
import { hashBytes, importOptions } from '../../kit/import-options';

async function imported(html: string): Promise<Imported> {
  const outcome = await importHtml(html, importOptions('page.html'), hashBytes);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

interface AnyNode {
  readonly type?: string;
  readonly url?: string;
  readonly children?: readonly AnyNode[];
}

/** Raw HTML, and addresses that may not be followed. */
const dangers = (node: AnyNode): readonly string[] => [
  ...(node.type === 'html' ? ['html'] : []),
  ...(node.url !== undefined && !isAllowedLink(node.url) ? [node.url] : []),
  ...(node.children ?? []).flatMap(dangers),
];

const dangersOf = ({ retrospective }: Imported) => Object.values(retrospective.prose).flatMap(dangers);

describe('a page', () => {
  it('keeps its parts, lists to tick and pictures that stand in it', async () => {
    const { retrospective, assets, report } = await imported(
      `<!doctype html><title>Lag</title><nav>Home</nav><main><h2>Summary</h2><p>Orders <b>waited</b>.
      <img alt="dot" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs="></p>
      <h2>Action items</h2><ul><li><input type=checkbox checked> Alert sooner</ul></main>`,
    );
    expect(retrospective.title).toBe('Lag');
    expect(report.parts.map(({ kind }) => kind)).toEqual(['summary', 'action-items']);
    expect(retrospective.actionItems.map(({ state }) => state)).toEqual(['done']);
    expect(assets).toHaveLength(1);
    expect(JSON.stringify(retrospective.prose.document)).toContain(`assets/${assets[0]?.hash}`);
  });

  it('of any hostile kind keeps its words and nothing that could run', async () => {
    for (const { name, html, keeps } of hostileHtml) {
      const page = await imported(html);
      expect({ name, dangers: dangersOf(page) }).toEqual({ name, dangers: [] });
      const words = retrospectiveWords(page.retrospective).join(' ');
      expect({ name, kept: words.includes(wordsOf(keeps).join(' ')) }).toEqual({ name, kept: true });
    }
  });

  it('would be found out: the control', () => {
    const outcome = importMarkdown('a <b onclick="x">b</b>', importOptions());
    expect(outcome.ok && dangersOf(outcome.value)).toContain('html');
  });

  it('nested too deep for any reader still keeps its words', async () => {
    const { report } = await imported(`${'<div>'.repeat(20_000)}deep words`);
    expect(report.wordsKept).toBe(report.wordsIn);
  });
});
