/** Every module says why it exists, and none silences the tools that check it. */
import { describe, expect, it } from 'vitest';
import { filesUnder, readSource, type Source } from './sources';

const isModule = (path: string): boolean => /\.(tsx?|mjs)$/.test(path);

const app = (): readonly Source[] =>
  ['shared', 'renderer', 'electron', 'scripts'].flatMap(filesUnder).filter(isModule).map(readSource);

const tests = (): readonly Source[] =>
  filesUnder('tests')
    .filter((path) => isModule(path) && !path.startsWith('tests/law/'))
    .map(readSource);

const unexplained = ({ path, text }: Source): readonly string[] =>
  /^(?:#!.*\n)?\/\*\* \S/.test(text) || /^\/\*\*\n \* \S/.test(text)
    ? []
    : [`${path}: its first line says why it exists`];

const silencer = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|\b(?:TODO|FIXME)\b/;

const silenced = ({ path, text }: Source): readonly string[] => {
  const found = silencer.exec(text)?.[0];
  return found === undefined ? [] : [`${path}: ${found}`];
};

describe('modules', () => {
  it('say in their first line why they exist', () => {
    expect(app().flatMap(unexplained)).toEqual([]);
  });

  it('silence no tool and postpone nothing', () => {
    expect([...app(), ...tests()].flatMap(silenced)).toEqual([]);
  });

  it('would be caught without a reason (positive control)', () => {
    expect(unexplained({ path: 'x.ts', text: "import { a } from './a';" })).toHaveLength(1);
    expect(unexplained({ path: 'x.ts', text: '/** Why. */\n' })).toEqual([]);
  });

  it.each(['// @ts-ignore', '// biome-ignore lint: x', '// TODO later'])(
    'would be caught with %s (positive control)',
    (text) => {
      expect(silenced({ path: 'x.ts', text })).toHaveLength(1);
    },
  );
});
