/** One word for one idea: exported names and file names keep to the table of the house plan. */
import { describe, expect, it } from 'vitest';
import { appSources, filesUnder, readSource, type Source } from './sources';

/** Words no exported name may contain, and what we say instead. Only those that can mean nothing else here. */
const otherWords: Readonly<Record<string, string>> = {
  report: 'retrospective or manuscript',
  doc: 'retrospective',
  docs: 'retrospectives',
  finding: 'diagnostic',
  findings: 'diagnostics',
  issue: 'diagnostic',
  issues: 'diagnostics',
  todo: 'action item',
  todos: 'action items',
  task: 'action item',
  tasks: 'action items',
  stage: 'step',
  stages: 'steps',
  platform: 'shell or host',
  failure: 'problem',
  failures: 'problems',
  util: 'the name of its idea',
  utils: 'the name of its idea',
  helper: 'the name of its idea',
  helpers: 'the name of its idea',
  manager: 'a bare noun',
  impl: 'a bare noun',
  misc: 'the name of its idea',
};

const wordsOf = (name: string): readonly string[] =>
  name
    .split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_$-]/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');

const exportPattern =
  /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) +([A-Za-z_$][\w$]*)/gm;

const exportedNames = (text: string): readonly string[] =>
  [...text.matchAll(exportPattern)].map(([, name]) => name ?? '');

const rootCause = (words: readonly string[]): boolean => words.join(' ').includes('root cause');

const ofName = (name: string): readonly string[] => {
  const words = wordsOf(name);
  const breaches = words
    .filter((word) => Object.hasOwn(otherWords, word))
    .map((word) => `${word}: say ${otherWords[word]}`);
  if (rootCause(words)) breaches.push('root cause: say factor');
  if (/^I[A-Z][a-z]/.test(name)) breaches.push('I-prefix: a type is a bare noun');
  return breaches;
};

/** A rule of the linter is named after the words it looks for. */
const namesWordsOfWriters = (path: string): boolean => path.startsWith('shared/lint/rules/');

const nameBreaches = ({ path, text }: Source): readonly string[] =>
  (namesWordsOfWriters(path) ? [] : exportedNames(text)).flatMap((name) =>
    ofName(name).map((breach) => `${path}: ${name} (${breach})`),
  );

const defaultBreaches = ({ path, text }: Source): readonly string[] =>
  /^export default /m.test(text) ? [`${path}: named exports only`] : [];

/** Folders and files that collect what nobody named. */
const dumpingGround = /^(utils?|helpers?|common|misc|types?|lib|shared-utils)$/;

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;
const hook = /^use[A-Z][A-Za-z0-9]*$/;

const hasComponent = (text: string): boolean => /^export (?:function|const) [A-Z][a-z]\w*\s*[(=]/m.test(text);

const isWellNamed = (stem: string, ending: string, text: string): boolean => {
  if (ending === 'ts') return kebab.test(stem) || hook.test(stem);
  if (ending === 'tsx') return pascal.test(stem) || (kebab.test(stem) && !hasComponent(text));
  return true;
};

const fileBreaches = ({ path, text }: Source): readonly string[] => {
  const segments = path.split('/');
  const [stem = '', ...endings] = segments.pop()?.split('.') ?? [];
  const nameless = [...segments, stem].filter((name) => dumpingGround.test(name));
  return [
    ...nameless.map((name) => `${path}: ${name} names no idea`),
    ...(isWellNamed(stem, endings.at(-1) ?? '', text) ? [] : [`${path}: kebab-case.ts, Component.tsx`]),
  ];
};

describe('vocabulary', () => {
  it('holds in every exported name', () => {
    expect(appSources().flatMap(nameBreaches)).toEqual([]);
  });

  it('has no default exports', () => {
    expect(appSources().flatMap(defaultBreaches)).toEqual([]);
  });

  it('names files by their idea', () => {
    const files = ['shared', 'renderer', 'electron', 'scripts', 'tests']
      .flatMap(filesUnder)
      .filter((path) => /\.(tsx?|mjs)$/.test(path));
    expect(files.map(readSource).flatMap(fileBreaches)).toEqual([]);
  });

  it.each([
    'export interface Finding {}',
    'export type LintIssue = 1;',
    'export const exportReport = () => 1;',
    'export async function saveDoc() {}',
    'export class StoreManager {}',
    'export interface IHost {}',
    'export const rootCauses = [];',
  ])('would catch %s (positive control)', (text) => {
    expect(nameBreaches({ path: 'shared/x.ts', text })).toHaveLength(1);
  });

  it.each([
    'export interface Document {}',
    'export const index = 1;',
    'export const exportDocx = 1;',
    'const report = 1;',
  ])('lets %s pass', (text) => {
    expect(nameBreaches({ path: 'shared/x.ts', text })).toEqual([]);
  });

  it.each([
    ['shared/utils/a.ts', ''],
    ['shared/helpers.ts', ''],
    ['electron/lib/x.ts', ''],
    ['shared/kit/BigThing.ts', ''],
    ['renderer/ui/button.tsx', 'export function Button() {}'],
    ['renderer/ui/button.tsx', 'export const Button = () => null;'],
  ])('would catch the file %s (positive control)', (path, text) => {
    expect(fileBreaches({ path, text })).toHaveLength(1);
  });

  it('would catch a default export (positive control)', () => {
    expect(defaultBreaches({ path: 'x.ts', text: 'export default 1;' })).toHaveLength(1);
  });
});
