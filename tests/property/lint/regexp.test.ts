/** No regular expression the linter reaches can be driven into more work than its text is long. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
}

/** Letters read, never milliseconds: on a busy machine a harmless expression would take too long, too. */
const limits = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  /** For an attack of 300,000 letters: what is linear reads a few dozen times as many, what is square all of these. */
  attackLimit: 50_000_000,
};

type Check = (pattern: string, flags: string, bounds: typeof limits) => Promise<Verdict>;

const shared = resolve(import.meta.dirname, '../../../shared');

/** The checker's build in plain JavaScript: it needs no Java and no program of the machine. */
process.env.RECHECK_BACKEND = 'pure';
const checker = 'recheck';
const { check }: { readonly check: Check } = await import(/* @vite-ignore */ checker);

const source = (path: string): string => readFileSync(path, 'utf8');

function importsOf(path: string): readonly string[] {
  return Array.from(source(path).matchAll(/from '(\.[^']+)'/g), ([, name = '']) =>
    resolve(dirname(path), `${name}.ts`),
  );
}

/** The linter's modules and all they import, in this order. */
function reached(): readonly string[] {
  const found = new Set(
    readdirSync(join(shared, 'lint'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(shared, 'lint', name)),
  );
  for (const path of found) for (const name of importsOf(path)) found.add(name);
  return [...found];
}

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every literal of a syntax tree. */
function literalsIn(node: unknown): readonly Expression[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (!isRecord(node)) return [];
  const { regex } = node;
  const own = isRecord(regex) ? [{ pattern: String(regex.pattern), flags: String(regex.flags) }] : [];
  return [...own, ...Object.values(node).flatMap(literalsIn)];
}

const expressionsIn = (path: string, text: string): readonly Expression[] =>
  literalsIn(parseSync(path, text).program);

const expressions = new Map(
  reached()
    .flatMap((path) => expressionsIn(path, source(path)))
    .map((expression) => [`/${expression.pattern}/${expression.flags}`, expression]),
);

describe('regular expressions', () => {
  it('are read from the sources (positive control)', async () => {
    expect(expressions.size).toBeGreaterThan(80);
    const [bad] = expressionsIn('x.ts', 'export const bad = /^(a+)+$/;');
    expect(bad).toEqual({ pattern: '^(a+)+$', flags: '' });
    expect((await check('^(a+)+$', '', limits)).status).toBe('vulnerable');
  });

  it('take no more steps than their text is long, whatever the text', async () => {
    const unsafe: string[] = [];
    for (const [name, { pattern, flags }] of expressions) {
      const { status } = await check(pattern, flags, limits);
      if (status !== 'safe') unsafe.push(`${status}: ${name}`);
    }
    expect(unsafe).toEqual([]);
  }, 240_000);
});
