/** Reads a pack's file: its text is strict JSON, its shape is the schema's, its rules hold their own examples. */
import type { z } from 'zod';
import { emptyContext, type LintBlock } from '../block';
import { categories } from '../diagnostic';
import { hashOf } from '../ignore';
import { createScan } from '../lint';
import type { LintRule } from '../lint-rule';
import { lintRules } from '../rules/registry';
import { shapes } from '../shape';
import { type JsonPath, readJson } from './json-places';
import { knownClasses, withTenses } from './known-classes';
import type { Pack, PackOutcome, PackProblem, PackReason } from './pack';
import { type PackFile, packSchema } from './pack-schema';
import { patternFault } from './pattern-fault';

/** Longest file in UTF-16 units. */
export const packLimit = 256 * 1024;

/** What is wrong, and where in the value. */
interface Fault {
  readonly path: JsonPath;
  readonly reason: PackReason;
  readonly detail?: string;
}

/** What these say is about the key and not what stands behind it. */
const aboutKeys: ReadonlySet<PackReason> = new Set(['unknown-key', 'unknown-class', 'unknown-rule']);

/** A pack, or the first thing that is wrong with the file. Never throws. */
export function readPack(text: string): PackOutcome {
  const problemAt = (at: number, path: JsonPath, reason: PackReason, detail = ''): PackOutcome => ({
    ok: false,
    problem: { ...positionOf(text, at), path: pathText(path), reason, detail },
  });
  if (text.length > packLimit) return problemAt(0, [], 'too-large', String(packLimit / 1024));
  const json = readJson(text);
  if (!json.ok) return problemAt(json.at, [], json.reason, json.detail);
  const refuse = ({ path, reason, detail }: Fault): PackOutcome =>
    problemAt(aboutKeys.has(reason) ? json.keyOf(path) : json.placeOf(path), path, reason, detail);
  const read = packSchema.safeParse(json.value);
  const issue = read.error?.issues[0];
  if (!read.success) return refuse(faultOf(issue, json.value));
  const fault = faultOfWords(read.data) ?? faultOfRules(read.data) ?? faultOfSwitches(read.data);
  if (fault) return refuse(fault);
  const pack = packOf(read.data, text);
  const example = faultOfExamples(pack);
  return example ? refuse(example) : { ok: true, pack };
}

const packOf = ({ name, words = {}, rules = [], levels = {}, off = [] }: PackFile, text: string): Pack => ({
  name,
  words,
  rules: rules.map((rule) => ({ ...rule, rewrites: rule.rewrites ?? [] }) as LintRule),
  levels,
  off,
  digest: hashOf(String(text.length), text),
});

/** Our word for what the schema found first. */
function faultOf(issue: z.core.$ZodIssue | undefined, value: unknown): Fault {
  if (issue === undefined) return { path: [], reason: 'wrong-type' };
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  switch (issue.code) {
    case 'unrecognized_keys':
      return { path: [...path, issue.keys[0] ?? ''], reason: 'unknown-key', detail: issue.keys[0] ?? '' };
    case 'invalid_value':
      return isAbsent(value, path)
        ? missing(path)
        : { path, reason: 'not-one-of', detail: issue.values.join(', ') };
    case 'too_small':
      return { path, reason: 'too-few', detail: String(issue.minimum) };
    case 'too_big':
      return { path, reason: 'too-many', detail: String(issue.maximum) };
    case 'invalid_key':
      return { path, reason: 'unknown-class', detail: String(path.at(-1) ?? '') };
    case 'invalid_type':
      return isAbsent(value, path) ? missing(path) : { path, reason: 'wrong-type', detail: issue.expected };
    default:
      return { path, reason: 'wrong-form', detail: String(path.at(-1) ?? '') };
  }
}

const missing = (path: JsonPath): Fault => ({ path, reason: 'missing', detail: String(path.at(-1) ?? '') });

function isAbsent(value: unknown, path: JsonPath): boolean {
  let here = value;
  for (const step of path) {
    if (here === null || typeof here !== 'object') return true;
    here = Reflect.get(here, step);
  }
  return here === undefined;
}

const isOwnClass = (name: string): boolean => name.startsWith('PACK.');

function faultOfWords({ words = {} }: PackFile): Fault | null {
  const unknown = Object.keys(words).find((name) => !isOwnClass(name) && !knownClasses().has(name));
  return unknown === undefined
    ? null
    : { path: ['words', unknown], reason: 'unknown-class', detail: unknown };
}

const firstOf = <Item>(
  items: readonly Item[],
  faultOfItem: (item: Item, index: number) => Fault | null,
): Fault | null => {
  for (const [index, item] of items.entries()) {
    const fault = faultOfItem(item, index);
    if (fault) return fault;
  }
  return null;
};

function faultOfRules({ words = {}, rules = [] }: PackFile): Fault | null {
  const classes = new Set([...knownClasses(), ...Object.keys(words).flatMap(withTenses)]);
  const taken = new Set(lintRules.map(({ id }) => id));
  return firstOf(rules, (rule, index) => {
    const at: JsonPath = ['rules', index];
    if (taken.has(rule.id)) return { path: [...at, 'id'], reason: 'taken-id', detail: rule.id };
    taken.add(rule.id);
    const prefix = `${rule.category}.${rule.language}.`;
    if (!rule.id.startsWith(prefix))
      return { path: [...at, 'id'], reason: 'id-of-other-category', detail: prefix };
    for (const language of ['en', 'zh'] as const)
      if (!/[?？]$/.test(rule.ask[language]))
        return { path: [...at, 'ask', language], reason: 'not-a-question' };
    return (
      firstOf(rule.rewrites ?? [], ({ fits }, place) =>
        shapes.some((shape) => shape === fits)
          ? null
          : { path: [...at, 'rewrites', place, 'fits'], reason: 'not-one-of', detail: shapes.join(', ') },
      ) ??
      faultOfPatterns([...at, 'patterns'], rule.patterns, classes) ??
      faultOfPatterns([...at, 'unless'], rule.unless ?? [], classes)
    );
  });
}

const faultOfPatterns = (
  path: JsonPath,
  patterns: readonly string[],
  classes: ReadonlySet<string>,
): Fault | null =>
  firstOf(patterns, (source, index) => {
    const fault = patternFault(source, classes);
    return fault && { path: [...path, index], ...fault };
  });

function faultOfSwitches({ rules = [], levels = {}, off = [] }: PackFile): Fault | null {
  const known = new Set<string>([
    ...categories,
    ...lintRules.map(({ id }) => id),
    ...rules.map(({ id }) => id),
  ]);
  return (
    firstOf(Object.keys(levels), (id) =>
      known.has(id) ? null : { path: ['levels', id], reason: 'unknown-rule', detail: id },
    ) ??
    firstOf(off, (id, index) =>
      known.has(id) ? null : { path: ['off', index], reason: 'unknown-rule', detail: id },
    )
  );
}

/** A rule that does not do what its examples say is refused before it surprises anybody. */
function faultOfExamples(pack: Pack): Fault | null {
  if (pack.rules.length === 0) return null;
  const scan = createScan({ ...emptyContext, packs: [{ ...pack, off: [], digest: `${pack.digest} on` }] });
  return firstOf(pack.rules, (rule, index) => {
    const says = (text: string): boolean =>
      scan(blockOf(text, rule)).some((diagnostic) => diagnostic.rule === rule.id);
    const at: JsonPath = ['rules', index, 'examples'];
    return (
      firstOf(rule.examples.flags, (text, place) =>
        says(told(text)) ? null : { path: [...at, 'flags', place], reason: 'not-flagged', detail: rule.id },
      ) ??
      firstOf(rule.examples.passes, (text, place) =>
        says(text) ? { path: [...at, 'passes', place], reason: 'flagged', detail: rule.id } : null,
      )
    );
  });
}

/** An example with its first filling. */
const told = (text: string): string => text.replace(/\{([^/{}]+)\/[^{}]+\}/, '$1');

const blockOf = (text: string, { only }: LintRule): LintBlock => ({
  text,
  kind: 'paragraph',
  masks: [],
  section: only?.[0] ?? null,
  label: '',
});

function positionOf(text: string, at: number): Pick<PackProblem, 'line' | 'column'> {
  const before = text.slice(0, at).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** `rules[0].why.zh` */
const pathText = (path: JsonPath): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
