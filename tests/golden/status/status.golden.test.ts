import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../kit/command-line';

interface Case {
  readonly name: string;
  readonly markdown: string;
  /** "line check": where the text marks ⟦check|words⟧. */
  readonly marked: readonly { readonly line: number; readonly check: string; readonly says: string }[];
}

/** Documents behind "===== name", in house styles of all kinds; half of them contradict themselves where they are marked. */
const casesOf = (language: string): readonly Case[] =>
  readFileSync(new URL(`./${language}.md`, import.meta.url), 'utf8')
    .split(/^===== /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.split('\n');
      const mark = /⟦([a-z-]+)\|([^⟧]*)⟧/g;
      const marked = lines.flatMap((line, index) =>
        [...line.matchAll(mark)].map(([, check = '', says = '']) => ({ line: index + 1, check, says })),
      );
      return { name, marked, markdown: lines.join('\n').replace(mark, '$2') };
    });

describe.each(['en', 'zh'])('status on documents of strangers (%s)', (language) => {
  it.each(casesOf(language))('$name', async ({ markdown, marked }) => {
    const { stdout } = await runCommand(['status', 'a.md', '--format', 'json'], {
      files: { 'a.md': markdown },
    });
    const found: Case['marked'] = JSON.parse(stdout).diagnostics.map(
      ({ line, check, says }: Case['marked'][0]) => ({
        line,
        check,
        says,
      }),
    );
    const inOrder = (list: Case['marked']) => list.map((one) => JSON.stringify(one)).sort();
    expect(inOrder(found)).toEqual(inOrder(marked));
  });
});
