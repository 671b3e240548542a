/** Documents out to Word and in again: which of their fields come back, in every look and both languages; all words do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureFiles, shownFrom } from '../../../shared/diagrams/picture-files';
import { exportDocx } from '../../../shared/export/docx/export-docx';
import { lookIds } from '../../../shared/export/docx/looks';
import { importDocx } from '../../../shared/import/docx/import-docx';
import type { Imported } from '../../../shared/import/imported';
import { composeManuscript } from '../../../shared/manuscript/compose';
import { orderEvents } from '../../../shared/retrospective/order';
import { observationKinds } from '../../../shared/retrospective/results';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { practiceKinds } from '../../../shared/retrospective/rules';
import { arbitraryRetrospective } from '../../kit/arbitrary-retrospective';
import { hashBytes, importOptions } from '../../kit/import-options';
import { plainRetrospective } from '../../kit/plain-retrospective';
import { throughOffice } from '../../kit/through-office';

/** More in the long run. */
const runs = Number(process.env.WORD_ROUND_TRIPS ?? 8);

type Look = (typeof lookIds)[number];

/** The executive look leaves sections out: nothing can come back of what is not in the file. */
const wholeLooks = lookIds.filter((look) => look !== 'executive');

/** With the pictures of its structures, as the app writes it. */
function written(document: Retrospective, look: Look): Promise<Uint8Array> {
  const { language } = document;
  const files = pictureFiles(document, language);
  const assets = new Map(
    files.flatMap(({ name, svg, emf }) => [
      [name, new TextEncoder().encode(svg)] as const,
      [`${name}.emf`, emf()] as const,
    ]),
  );
  const pictures = shownFrom(files, 'pictures');
  return exportDocx(composeManuscript(document, { language, pictures }), { look, assets });
}

async function readBack(bytes: Uint8Array): Promise<Imported> {
  const outcome = await importDocx(bytes, importOptions('back.docx'), hashBytes);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

type Fields = Readonly<Record<string, unknown>>;

const only = (item: object, ...names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, (item as Fields)[name]]));

/** What a Word file gives back: every field it shows. Names stand in place of ids. */
function survives(document: Retrospective): Fields {
  const { factors, goals, handlingTargets } = document;
  const factor = (id: string | null) => factors.find((one) => one.id === id)?.statement ?? null;
  const answered = (id: string | null) =>
    goals.find((one) => one.id === id)?.statement ??
    handlingTargets.find((one) => one.id === id)?.kind ??
    null;
  const event = (id: string) => document.events.find((one) => one.id === id)?.text ?? null;
  return {
    ...only(
      document,
      'title',
      'noun',
      'language',
      'severity',
      'owner',
      'zone',
      'services',
      'tags',
      'reviewDate',
    ),
    status: only(document.status, 'state', 'reviewedBy'),
    formerTitles: document.formerTitles,
    prose: document.prose,
    goals: goals.map((one) => only(one, 'statement', 'measure', 'target', 'source')),
    handlingTargets: handlingTargets.map((one) => only(one, 'kind', 'minutes', 'text', 'source')),
    assumptions: document.assumptions.map((one) => only(one, 'text', 'signal')),
    events: orderEvents(document.events).map((one) => ({
      ...only(one, 'text', 'role', 'kind', 'phase', 'milestone', 'key', 'knowledge'),
      time: only(one.time, 'at', 'until', 'zone', 'certainty'),
      evidence: one.evidence.map((piece) => only(piece, 'kind', 'url', 'note', 'text', 'source', 'line')),
    })),
    gapNotes: document.gapNotes.map(({ text, after }) => ({ text, after: event(after) })).sort(byText),
    results: document.results.map((one) => ({
      ...only(one, 'actual', 'verdict', 'note'),
      goal: answered(one.goal),
    })),
    impacts: document.impacts.map((one) =>
      only(one, 'who', 'howMany', 'howLong', 'cost', 'source', 'estimate'),
    ),
    observations: observationKinds.flatMap((kind) =>
      document.observations.flatMap((one) => (one.kind === kind ? [only(one, 'kind', 'text')] : [])),
    ),
    factors: factors
      .map((one) => ({
        ...only(one, 'statement', 'family', 'category', 'ownSide', 'evidence', 'counterEvidence', 'picked'),
        isHypothesis: one.confidence === 'hypothesis',
        parent: factor(one.parent),
      }))
      .map((one): Fields => one)
      .sort((one, other) => String(one.statement).localeCompare(String(other.statement))),
    rules: document.rules.map((one) => ({
      ...only(one, 'condition', 'result', 'mechanism', 'boundary', 'signal', 'firstSeen'),
      casesFor: one.casesFor.map(({ text }) => text),
      casesAgainst: one.casesAgainst.map(({ text }) => text),
    })),
    practices: practiceKinds.flatMap((kind) =>
      document.practices.flatMap((one) => (one.kind === kind ? [only(one, 'kind', 'text')] : [])),
    ),
    actionItems: document.actionItems.map((one) => ({
      ...only(one, 'text', 'owner', 'due', 'side', 'means', 'strength', 'verification', 'state', 'link'),
      factor: factor(one.factor),
    })),
    decidedAgainst: document.decidedAgainst.map((one) => only(one, 'text', 'reason')),
    notices: document.notices.map((one) => ({ ...one, id: '' })),
    ladder: document.ladder.map((one) => ({ ...one, id: '' })),
    reviews: document.reviews.map((one) => ({ ...one, id: '' })),
  };
}

const byText = (one: { readonly text: string }, other: { readonly text: string }): number =>
  one.text.localeCompare(other.text);

describe('a Word file of our own', () => {
  it('gives back every field it shows, in every look that shows all', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(plainRetrospective, fc.constantFrom(...wholeLooks), async (document, look) => {
        const { retrospective, report } = await readBack(await written(document, look));
        expect(survives(retrospective)).toEqual(survives(document));
        expect(report.wordsKept).toBe(report.wordsIn);
      }),
      { seed: 20_261_128, numRuns: runs, endOnFailure: true },
    );
    if (process.env.WORD_ROUND_TRIPS) console.log(`Word out and in: every field of ${runs} documents`);
  });

  it('says nothing twice the second time: a document goes out and comes back for years', {
    timeout: 600_000,
  }, async () => {
    for (const document of fc.sample(plainRetrospective, { seed: 17, numRuns: 3 })) {
      const { retrospective } = await readBack(await written(document, 'standard'));
      const again = await readBack(await written(retrospective, 'formal'));
      expect(survives(again.retrospective)).toEqual(survives(document));
      expect(again.report.picturesLeftOut).toBe(0);
      expect(again.assets).toEqual([]);
    }
  });

  it('loses no word of any document, however odd its texts', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRetrospective, fc.constantFrom(...lookIds), async (document, look) => {
        const { report } = await readBack(await written(document, look));
        expect(report.wordsKept).toBe(report.wordsIn);
      }),
      { seed: 20_261_129, numRuns: runs, endOnFailure: true },
    );
  });

  it('notices what is not there any more: the control', async () => {
    const [document] = fc.sample(plainRetrospective, { seed: 3, numRuns: 1 });
    if (!document) throw new Error('no sample');
    const { retrospective } = await readBack(
      await written({ ...document, owner: 'somebody else' }, 'standard'),
    );
    expect(survives(retrospective)).not.toEqual(survives(document));
  });

  it('gives back the same after LibreOffice saved it, as Word and by way of ODT', {
    timeout: 600_000,
  }, async (context) => {
    const documents = fc.sample(plainRetrospective, { seed: 11, numRuns: 2 });
    const files = await Promise.all(documents.map((document) => written(document, 'standard')));
    const saved = throughOffice(files);
    if (!saved) context.skip('no LibreOffice on this machine: nothing saved the Word files');
    for (const [index, bytes] of (saved ?? []).entries()) {
      const document = documents[index % documents.length];
      if (!document) throw new Error('no document');
      const { retrospective, report } = await readBack(bytes);
      expect(survives(retrospective)).toEqual(survives(document));
      expect(report.wordsKept).toBe(report.wordsIn);
    }
  });
});
