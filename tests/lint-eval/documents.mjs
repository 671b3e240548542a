/**
 * Reads the labelled documents: Markdown whose blaming clauses stand in `[[code: …]]`. The first line names the voice; a
 * document is sealed when its voice is, or when it says so itself.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../../scripts/project.mjs';
import { categories, voicesOf } from './voices.mjs';

const folder = inProject('tests/lint-eval/documents');

/** Private characters stand for the marks while the Markdown is read; one a category, one for the end. */
const codes = Object.keys(categories);
const firstSign = 0xe000;
const endSign = '\ue100';

/** Documents of a language with their blocks and the spans that blame in each. */
export async function documentsOf(language, engine) {
  const sealed = new Map((await voicesOf(language)).map((voice) => [voice.name, voice.sealed]));
  const files = (await readdir(join(folder, language))).sort();
  return Promise.all(
    files.map(async (file) => {
      const source = await readFile(join(folder, language, file), 'utf8');
      const [, seal, voice = ''] = /^<!-- voice( \(sealed\))?: ([\w-]+) -->/.exec(source) ?? [];
      const isSealed = seal !== undefined || sealed.get(voice) === true;
      return { name: file, voice, sealed: isSealed, blocks: blocksOf(source, engine) };
    }),
  );
}

/** The blocks of a Markdown text as the linter gets them, each with its marks. */
export function blocksOf(source, engine) {
  const signed = source
    .replace(/\[\[([a-z]{2}):\s*/g, (_, code) => String.fromCharCode(firstSign + codes.indexOf(code)))
    .replaceAll(']]', endSign);
  return engine
    .readMarkdown(signed)
    .children.flatMap((block) => engine.leavesOf(block))
    .map(unsigned);
}

function unsigned(leaf) {
  const marks = [];
  const places = [];
  let text = '';
  for (const character of leaf.text.split('')) {
    places.push(text.length);
    const code = character.charCodeAt(0) - firstSign;
    if (character === endSign) Object.assign(marks.at(-1) ?? {}, { end: text.length });
    else if (code >= 0 && code < codes.length)
      marks.push({ category: categories[codes[code]], start: text.length, end: Number.POSITIVE_INFINITY });
    else text += character;
  }
  places.push(text.length);
  const masks = leaf.masks.map(({ start, end }) => ({ start: places[start], end: places[end] }));
  return { block: { ...leaf, text, masks, section: null }, marks };
}
