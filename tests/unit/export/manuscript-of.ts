/** Manuscripts for tests: from Markdown as the narrative, and from the samples the app brings along. */
import { readFileSync } from 'node:fs';
import type { Language } from '../../../shared/kit/bilingual';
import { composeManuscript } from '../../../shared/manuscript/compose';
import type { Manuscript } from '../../../shared/manuscript/manuscript';
import { readMarkdown } from '../../../shared/prose/markdown';
import type { Block } from '../../../shared/prose/prose';
import { createRetrospective } from '../../../shared/retrospective/create';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { readRetrospective } from '../../../shared/retrospective/schema';

export const blank = (language: Language = 'en'): Retrospective =>
  createRetrospective({ id: 'r1', createdAt: '2026-03-04T12:00:00Z', language, zone: 'UTC', title: 'Case' });

/** A manuscript whose only section, the summary, has these blocks. */
export function manuscriptOf(blocks: readonly Block[], language: Language = 'en'): Manuscript {
  const document = blank(language);
  const prose = { ...document.prose, document: { type: 'root' as const, children: [...blocks] } };
  return composeManuscript({ ...document, prose }, { language });
}

export const manuscriptOfMarkdown = (source: string, language: Language = 'en'): Manuscript =>
  manuscriptOf(readMarkdown(source).children, language);

export const sampleFiles = { en: 'checkout-latency.en.json', zh: 'order-sync-delay.zh.json' } as const;

export function readSample(language: Language): Retrospective {
  const outcome = readRetrospective(
    JSON.parse(readFileSync(`resources/samples/${sampleFiles[language]}`, 'utf8')),
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
