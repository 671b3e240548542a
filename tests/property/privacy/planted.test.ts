import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { shownFrom, textsByAddress } from '../../../shared/diagrams/picture-files';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { exportHtml } from '../../../shared/export/html/export-html';
import { exportCsv } from '../../../shared/export/items/export-csv';
import { exportIcs } from '../../../shared/export/items/export-ics';
import { exportMarkdown } from '../../../shared/export/markdown/export-markdown';
import { type Prepared, prepareExport, type Sharing } from '../../../shared/export/prepare';
import { namesInProse } from '../../../shared/intake/people/names-in-prose';
import type { LeakKind } from '../../../shared/privacy/leak';
import { documentWith, knownPeople, type Planted, places, plantedItems } from '../../kit/planted';

/** A handful in `npm test`; the soak asks for more. */
const rounds = Number(process.env.PLANTED_ROUNDS ?? 1);

const forCustomers: Sharing = {
  audience: 'customer',
  language: 'en',
  people: knownPeople,
  suspects: namesInProse,
  mask: 'all',
};
const forTheTeam: Sharing = { ...forCustomers, audience: 'internal' };

/** Bytes as a searcher reads them: as they are, without tags, with entities and addresses read. */
function readings(bytes: Uint8Array): readonly string[] {
  const raw = new TextDecoder().decode(bytes);
  const plain = raw.replace(/<[^>]*>/g, '');
  const spoken = plain
    .replace(/&(?:amp|#38);/g, '&')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  const followed = raw.replace(/%[0-9A-Fa-f]{2}(?:%[0-9A-Fa-f]{2})*/g, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return [raw, plain, spoken, followed];
}

const holds = (bytes: Uint8Array, secret: string): boolean =>
  readings(bytes).some((text) => text.toLowerCase().includes(secret.toLowerCase()));

/** The files of every format, parts of zips each for itself, their names too. */
async function filesOf({
  compose,
  pictures,
  retrospective,
}: Prepared): Promise<ReadonlyMap<string, Uint8Array>> {
  const manuscript = compose(shownFrom(pictures, 'pictures'));
  const svg = pictures.map((picture) => [picture.name, new TextEncoder().encode(picture.svg)] as const);
  const emf = pictures.map((picture) => [`${picture.name}.emf`, picture.emf()] as const);
  const docx = unzipSync(await exportDocx(manuscript, { assets: new Map([...svg, ...emf]) }));
  const texts = {
    'document.md': exportMarkdown(manuscript),
    'document.html': exportHtml(manuscript, { drawings: textsByAddress(pictures, 'pictures') }),
    'document.csv': exportCsv([retrospective], 'en'),
    'document.ics': exportIcs([retrospective], 'en', retrospective.createdAt),
    'document.json': JSON.stringify(retrospective),
    names: [...Object.keys(docx), retrospective.title].join('\n'),
  };
  return new Map([
    ...Object.entries(docx),
    ...Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)] as const),
  ]);
}

interface Tally {
  planted: number;
  told: number;
  left: number;
}
type Tallies = Map<LeakKind, Tally>;

/** Everything somewhere, and in three rounds everything everywhere; answers where something is left. */
async function plant(
  items: readonly Planted[],
  options: Sharing,
  tallies: Tallies,
): Promise<readonly string[]> {
  const spilled: string[] = [];
  for (const [index, item] of items.entries())
    for (const [step, [name, place]] of Object.entries(places).entries()) {
      if ((step + index) % 3 !== 0) continue;
      const prepared = prepareExport(documentWith(place, item.text), options);
      const files = await filesOf(prepared);
      const left = [...files].filter(([, bytes]) => holds(bytes, item.secret)).map(([file]) => file);
      const isTold = prepared.leaks.some(
        ({ found }) => found.includes(item.secret) || item.secret.includes(found),
      );
      const tally = tallies.get(item.kind) ?? { planted: 0, told: 0, left: 0 };
      tallies.set(item.kind, tally);
      tally.planted += 1;
      tally.told += Number(isTold);
      tally.left += Number(left.length > 0);
      if (left.length > 0) spilled.push(`${item.kind} "${item.text}" in ${name}: ${left.join(', ')}`);
    }
  return spilled;
}

const figures = (tallies: Tallies): string =>
  [...tallies]
    .map(([kind, { planted, told, left }]) => `${kind}: planted ${planted}, told ${told}, left ${left}`)
    .join('\n');

/** Names of the house are nothing to hide from the house. */
const isForTheTeam = ({ kind }: Planted): boolean => kind !== 'host' && kind !== 'service';

describe('what is planted', () => {
  it('is told to the team wherever it stands, and is in no part of any file once it is masked', {
    timeout: 900_000,
  }, async () => {
    const tallies: Tallies = new Map();
    const run = async (items: readonly Planted[]) => {
      expect(await plant(items.filter(isForTheTeam), forTheTeam, tallies)).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(plantedItems, run), { numRuns: rounds, endOnFailure: true });
    if (process.env.PLANTED_ROUNDS) console.info(figures(tallies));
    for (const { planted, told } of tallies.values()) expect(told).toBe(planted);
  });

  it('is in no part of a file for customers', { timeout: 900_000 }, async () => {
    const tallies: Tallies = new Map();
    const run = async (items: readonly Planted[]) => {
      expect(await plant(items, forCustomers, tallies)).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(plantedItems, run), { numRuns: rounds, endOnFailure: true });
    if (process.env.PLANTED_ROUNDS) console.info(figures(tallies));
  });

  it('would be found where nothing is masked', async () => {
    const secret = 'who.zq@mail.example.com';
    const tallies: Tallies = new Map();
    await plant([{ kind: 'email', text: secret, secret }], { ...forTheTeam, mask: 'none' }, tallies);
    const { planted = 0, told, left } = tallies.get('email') ?? {};
    expect(planted).toBeGreaterThan(5);
    expect([told, left]).toEqual([planted, planted]);
  });
});
