/** What the model learns from: labelled sentences and documents, the rules' own examples and ordinary prose, as features. */
import { readFile } from 'node:fs/promises';
import { inProject } from '../../scripts/project.mjs';
import { documentsOf } from './documents.mjs';
import { blockOf, voicesOf } from './voices.mjs';

/**
 * Samples with the voice they come from (of prose, its source), their category or null, whether they are sealed, what the
 * rules say, and the hashes of their features.
 */
export async function samplesOf(language, engine) {
  const hear = earOf(engine);
  const sentences = (await voicesOf(language)).flatMap(({ name, sealed, sentences }) =>
    sentences.flatMap(({ category, text }) =>
      hear(blockOf(text)).map((passage) => ({ ...passage, voice: name, sealed, category, kind: 'sentence' })),
    ),
  );
  const documents = (await documentsOf(language, engine)).flatMap(({ voice, sealed, blocks }) =>
    blocks.flatMap(({ block, marks }) =>
      hear(block).map((passage) => ({
        ...passage,
        voice,
        sealed,
        category:
          marks.find((mark) => mark.start < passage.end && passage.start < mark.end)?.category ?? null,
        kind: 'document',
      })),
    ),
  );
  return [
    ...sentences,
    ...documents,
    ...examplesOf(language, engine, hear),
    ...(await proseOf(language, hear)),
  ];
}

/** What every rule says of itself, so that no rule's plainest words are doubted: `{person/system}` makes two of one. */
function examplesOf(language, { lintRules }, hear) {
  const slot = /\{([^/{}]*)\/([^{}]*)\}/;
  return lintRules
    .filter((rule) => rule.language === language)
    .flatMap(({ id, category, examples: { flags, passes } }) =>
      [
        ...flags.map((text) => ({ text: text.replace(slot, '$1'), category })),
        ...flags
          .filter((text) => slot.test(text))
          .map((text) => ({ text: text.replace(slot, '$2'), category: null })),
        ...passes.map((text) => ({ text, category: null })),
      ].flatMap(({ text, category }) =>
        hear(blockOf(text)).map((passage) => ({
          ...passage,
          voice: `rule ${id}`,
          sealed: false,
          category,
          kind: 'example',
        })),
      ),
    );
}

/** Ordinary technical prose, one passage a line behind its source: no blame in it. */
async function proseOf(language, hear) {
  const lines = (await readFile(inProject(`tests/lint-eval/prose/${language}.txt`), 'utf8'))
    .trim()
    .split('\n');
  return lines.slice(1).flatMap((line) => {
    const [source = '', text = ''] = line.split('	');
    return hear(blockOf(text)).map((passage) => ({
      ...passage,
      voice: `prose ${source}`,
      sealed: false,
      category: null,
      kind: 'prose',
    }));
  });
}

/** Reads a block as the linter does and answers its passages. */
export function earOf(engine) {
  const vocabulary = engine.standardVocabulary();
  const features = engine.createFeatures(vocabulary);
  const heard = [];
  let passages = [];
  const scan = engine.scanOf(vocabulary, engine.emptyContext, {
    begin() {
      features.clear();
      heard.length = 0;
    },
    hear(row, start, end) {
      heard.push({ start, end, feature: features.count, tokens: row.count, isHeld: row.isHeld });
      features.read(row);
    },
    judge(block, _row, found) {
      passages = engine.rangesOf(heard, features.count).map(({ start, end, from, to, tokens, isHeld }) => ({
        start,
        end,
        text: block.text.slice(start, end),
        hashes: [...new Set(features.hashes.subarray(from, to))],
        tokens,
        isHeld,
        rules: found
          .filter((hit) => hit.level !== 'info' && hit.start < end && start < hit.end)
          .map((hit) => hit.rule.id),
      }));
      return found;
    },
  });
  return (block) => {
    passages = [];
    if (!engine.isLeftAlone(block)) scan(block);
    return passages;
  };
}
