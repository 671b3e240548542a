/**
 * Files with bytes changed, moved, cut and repeated: no crash, and each ends in one plain problem or a document. How long
 * one may take is held by the long run, which has its process for itself and counts the time the processor worked.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runImport } from '../../../electron/cli/import-job';
import { decodeText } from '../../../electron/node/decode-text';
import sample from '../../../resources/samples/checkout-latency.en.json' with { type: 'json' };
import { readJsonDocument } from '../../../shared/archive/read-json';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { unpackMarkdown } from '../../../shared/import/packed-markdown';
import { recognise } from '../../../shared/import/recognise';
import type { Outcome } from '../../../shared/kit/outcome';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { readRetrospective } from '../../../shared/retrospective/schema';
import { para, run, wordFile, wordStyle, wordTable } from '../../kit/word-file';

/** `npm run soak` asks for ten thousand of each kind together. */
const rounds = Number(process.env.MUTATED_FILES ?? 40);

const read = readRetrospective(sample);
if (!read.ok) throw new Error(read.problem.kind);
const document = read.value;
const json = JSON.stringify(document, null, 2);
const seeds: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  [
    'a.docx',
    wordFile({
      styles: wordStyle('H', 'heading 1'),
      body: [
        para('Timeline', 'H'),
        wordTable([
          ['Time', 'Event'],
          ['14:02', 'Alert'],
          ['14:40', '恢复'],
        ]),
        para('Action items', 'H'),
        para(`${run('☐ ')}${run('Write it down', '<w:b/>')}`),
      ].join(''),
    }),
  ],
  ['b.json', strToU8(json)],
  ['c.md', strToU8(exportMarkdown(composeManuscript(document, { language: 'en' }), { document }))],
  [
    'd.html',
    strToU8(
      '<h1>Lag</h1><h2>Timeline</h2><table><tr><th>Time<th>Event<tr><td>14:02<td>Alert</table><ul><li><input type=checkbox>x</ul>',
    ),
  ],
];

/** A generator of its own: the same numbers everywhere (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) % below) | 0;
  };
}

const splice = (bytes: Uint8Array, from: number, to: number, insert: Uint8Array): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, from), ...insert, ...bytes.subarray(to)]);

const hostile = [
  '<',
  '>',
  '"',
  '\0',
  '{',
  '[',
  '```',
  '-->',
  '<w:p>',
  '</w:tbl>',
  '\u202e',
  '9'.repeat(40),
  '> '.repeat(60),
  '[]('.repeat(80),
];

function mutate(bytes: Uint8Array, pick: (below: number) => number): Uint8Array {
  const at = pick(bytes.length);
  const to = Math.min(bytes.length, at + pick(40));
  switch (pick(5)) {
    case 0:
      return bytes.with(at, pick(256));
    case 1:
      return splice(bytes, at, to, new Uint8Array());
    case 2:
      return splice(bytes, at, at, bytes.subarray(at, to));
    case 3:
      return splice(bytes, at, to, strToU8(hostile[pick(hostile.length)] ?? ''));
    default:
      return bytes.subarray(0, at);
  }
}

/** A Word file is damaged as it lies there, or in one of its parts, behind what guards the archive. */
function mutateFile(name: string, bytes: Uint8Array, pick: (below: number) => number): Uint8Array {
  if (!name.endsWith('.docx') || pick(2) === 0) return mutateSome(bytes, pick);
  const parts = unzipSync(bytes);
  const part = ['word/document.xml', 'word/styles.xml'][pick(2)] ?? '';
  return zipSync({ ...parts, [part]: mutateSome(parts[part] ?? new Uint8Array(), pick) });
}

function mutateSome(bytes: Uint8Array, pick: (below: number) => number): Uint8Array {
  let mutated = bytes;
  for (let times = 1 + pick(6); times > 0 && mutated.length > 0; times -= 1) mutated = mutate(mutated, pick);
  return mutated;
}

async function take(name: string, bytes: Uint8Array): Promise<Outcome<unknown>> {
  const recognised = recognise(name, bytes, decodeText);
  if (!recognised.ok) return recognised;
  const found = recognised.value;
  if (found.kind === 'json') return readJsonDocument(found.text, name);
  if (found.kind === 'archive') return recognised;
  if (found.kind === 'zip') return unpackMarkdown(bytes, name, decodeText);
  const about = { now: '2026-03-05T09:00:00Z', zone: 'UTC', name };
  const imported = await runImport({ found, bytes, about }, () => 'new');
  return imported.ok ? readRetrospective(imported.value.retrospective) : imported;
}

/** Seconds the processor may work on one damaged file. */
const workLimit = 2;

/** Milliseconds this process has worked, whatever else the machine does. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function figuresOf(met: ReadonlyMap<string, number>, slowest: number): string {
  const outcomes = [...met].map(([kind, count]) => `${count} ${kind}`).join(', ');
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  return `Damaged files: ${rounds}, slowest ${Math.round(slowest)} ms of work, at most ${memory} MB; ${outcomes}`;
}

describe('files that were damaged on the way', () => {
  it('are taken or refused with one problem, every one of them', { timeout: 3_600_000 }, async () => {
    const pick = dice(20_261_128);
    const met = new Map<string, number>();
    let slowest = 0;
    for (let round = 0; round < rounds; round += 1) {
      const [name, seed] = seeds[round % seeds.length] as (typeof seeds)[number];
      const bytes = mutateFile(name, seed, pick);
      const started = worked();
      const outcome = await take(name, bytes).catch((thrown) => {
        throw new Error(
          `${name}, round ${round}: ${String(thrown)}\n${strFromU8(bytes, true).slice(0, 400)}`,
        );
      });
      slowest = Math.max(slowest, worked() - started);
      const kind = outcome.ok ? 'taken' : outcome.problem.kind;
      met.set(kind, (met.get(kind) ?? 0) + 1);
    }
    expect(met.get('unexpected')).toBeUndefined();
    expect(met.size).toBeGreaterThan(1);
    if (!process.env.MUTATED_FILES) return;
    console.log(figuresOf(met, slowest));
    expect(slowest, 'milliseconds of work on one file').toBeLessThan(workLimit * 1000);
  });
});
