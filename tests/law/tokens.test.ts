/** Style sheets and tokens agree: nothing wears a token that is not there, no token waits to be worn, colours live in one home. */
import { expect, it } from 'vitest';
import { filesUnder, readSource, type Source } from './sources';

const home = 'renderer/styles/tokens.css';

const sources = filesUnder('renderer')
  .filter((path) => /\.(css|tsx)$/.test(path))
  .map(readSource);

const namesIn = (texts: readonly Source[], form: RegExp): ReadonlySet<string> =>
  new Set(texts.flatMap(({ text }) => [...text.matchAll(form)].map(([, name = '']) => name)));

const breachesOf = (texts: readonly Source[]) => {
  const set = namesIn(texts, /(?<![\w-])'?(--[\w-]+)'?\s*:/g);
  // Base UI sets these itself.
  const given = /^--(anchor|available)-/;
  const worn = namesIn(texts, /var\((--[\w-]+)/g);
  const tokens = namesIn(
    texts.filter(({ path }) => path === home),
    /^\s+(--[\w-]+):/gm,
  );
  return {
    missing: [...worn].filter((name) => !set.has(name) && !given.test(name)),
    idle: [...tokens].filter((name) => !worn.has(name)),
    colours: texts.filter(
      ({ path, text }) => path.endsWith('.css') && path !== home && /#[\da-f]{3,8}\b|rgba?\(/i.test(text),
    ),
  };
};

it('holds', () => {
  expect(breachesOf(sources)).toEqual({ missing: [], idle: [], colours: [] });
});

it('would be broken by a misspelt token, an idle one, a colour of one’s own (positive control)', () => {
  const broken = [
    { path: home, text: ':root {\n  --text: black;\n  --idle: red;\n}' },
    { path: 'renderer/ui/A.module.css', text: '.a {\n  color: var(--tekst);\n  border-color: #fff;\n}' },
    { path: 'renderer/ui/B.module.css', text: '.b {\n  color: var(--text);\n}' },
  ];
  const { missing, idle, colours } = breachesOf(broken);
  expect([missing, idle, colours.length]).toEqual([['--tekst'], ['--idle'], 1]);
});
