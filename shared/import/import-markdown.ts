/** Markdown from anywhere to a retrospective: known parts to their steps, the rest to Unsorted, no word dropped. */
import { fileLimit, tooLarge } from '../host/file-limit';
import { fail, type Outcome, succeed } from '../kit/outcome';
import { isDrawingCode } from '../manuscript/pictures';
import { parseMarkdown, withoutPositions } from '../prose/markdown';
import { type NormalSource, normaliseSource } from '../prose/normal-source';
import type { Block } from '../prose/prose';
import { wordsOf } from '../prose/words';
import { readRetrospective } from '../retrospective/schema';
import { arrange } from './arrange';
import type { Imported, ImportOptions } from './imported';
import { incidentsIn } from './incidents';
import { missingWords, proseWords } from './prose-words';
import { retrospectiveWords } from './retrospective-words';

/**
 * A retrospective with every word of the source. Should a reading lose one, a plainer reading takes its place:
 * without structures, at last the source as it is under Unsorted. `too-large` above 25 million characters.
 */
export function importMarkdown(source: string, options: ImportOptions): Outcome<Imported> {
  if (source.length > fileLimit) return tooLarge(options.name);
  return importBlocks(parseSafely(normaliseSource(source)), options);
}

/** The same for text that is taken apart already; `blocks` null means nothing but the text is known. */
export function importBlocks(parsed: Parsed, options: ImportOptions): Outcome<Imported> {
  const readings = parsed.blocks ? (['structured', 'prose', 'verbatim'] as const) : (['verbatim'] as const);
  for (const reading of readings) {
    const imported = read(parsed, reading, options);
    if (imported) return succeed(withIncidents(imported, parsed, options));
  }
  return fail({ kind: 'unreadable', subject: options.name });
}

/** Front matter and the title of the collection speak of all of them: only the document of the whole file has them. */
function withIncidents(imported: Imported, { blocks }: Parsed, options: ImportOptions): Imported {
  const several = blocks ? incidentsIn(blocks) : [];
  const incidents = several.map((own) =>
    read({ frontMatter: '', body: '', blocks: own }, 'structured', options),
  );
  return incidents.length > 1 && incidents.every((incident) => incident !== null)
    ? { ...imported, incidents }
    : imported;
}

export interface Parsed {
  readonly frontMatter: string;
  readonly body: string;
  /** Null when the parser gave up on hostile nesting. */
  readonly blocks: readonly Block[] | null;
}

export function parseSafely({ frontMatter, body }: NormalSource): Parsed {
  try {
    const blocks: readonly Block[] = withoutPositions(parseMarkdown(body)).children;
    return { frontMatter, body, blocks: blocks.filter((block) => !isDrawingCode(block)) };
  } catch {
    return { frontMatter, body, blocks: null };
  }
}

type Reading = 'structured' | 'prose' | 'verbatim';

/** One reading, or null when it lost a word or made a document that our own gate refuses. */
function read(parsed: Parsed, reading: Reading, options: ImportOptions): Imported | null {
  const { frontMatter, body, blocks } = parsed;
  const verbatim: readonly Block[] = [{ type: 'code', lang: null, meta: null, value: body }];
  const content = reading === 'verbatim' || !blocks ? verbatim : blocks;
  const arranged = arrange(content, frontMatter, reading === 'structured', options);
  const wanted = [...wordsOf(frontMatter), ...content.flatMap(proseWords)];
  const { retrospective: document, said } = arranged;
  const missing = missingWords(wanted, [...retrospectiveWords(document), ...said]);
  if (missing.length > 0 || !readRetrospective(document).ok) return null;
  const report = { wordsIn: wanted.length, wordsKept: wanted.length - missing.length, parts: arranged.parts };
  const assets = [...(options.pictures?.values() ?? [])];
  return { retrospective: document, assets, report };
}
