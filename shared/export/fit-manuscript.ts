/** Makes a manuscript fit to leave the app: clean characters, allowed addresses only, raw HTML as plain text. */
import type { Definition, Paragraph, Text } from 'mdast';
import type { Language } from '../kit/bilingual';
import type { Manuscript } from '../manuscript/manuscript';
import { isAllowedLink } from '../prose/links';
import { holdsPhrasing } from '../prose/phrasing';
import type { Block } from '../prose/prose';
import { cleanText } from './clean-text';
import { definitionsOf } from './definitions';

/**
 * The same manuscript without characters no file may carry, without addresses outside the allow-list (their text
 * stays) and without raw HTML (it stays as the text it is). Every exporter calls this first.
 */
export function fitManuscript(manuscript: Manuscript): Manuscript {
  const { links } = definitionsOf(manuscript);
  const refused = new Set([...links.values()].filter(({ url }) => !isAllowedLink(url)).map(identifierOf));
  const fit: Fitting = { language: manuscript.language, isRefused: (identifier) => refused.has(identifier) };
  return {
    ...cleanFields(manuscript),
    facts: manuscript.facts.map(cleanFields),
    metadata: { ...cleanFields(manuscript.metadata), services: manuscript.metadata.services.map(cleanText) },
    sections: manuscript.sections.map((section) => ({
      ...cleanFields(section),
      blocks: section.blocks.flatMap((block) => fitNode(block, 'flow', fit)),
    })),
  };
}

interface Fitting {
  readonly language: Language;
  readonly isRefused: (identifier: string) => boolean;
}

const identifierOf = ({ identifier }: Definition): string => identifier;

/** Whether a node stands among blocks or inside a line. */
type Place = 'flow' | 'phrasing';

function fitNode(node: Block, place: Place, fit: Fitting): Block[] {
  const clean = cleanFields(node);
  if (!('children' in clean)) return fitLeaf(clean, place, fit);
  const inside: Place = holdsPhrasing(clean.type) ? 'phrasing' : 'flow';
  const children = clean.children.flatMap((child) => fitNode(child, inside, fit));
  const isSame =
    children.length === clean.children.length && children.every((child, at) => child === clean.children[at]);
  return unlinked(isSame ? clean : ({ ...clean, children } as typeof clean), fit);
}

/** Links that may not be followed leave their text behind. */
function unlinked(node: Extract<Block, { children: unknown }>, fit: Fitting): Block[] {
  if (node.type === 'link' && !isAllowedLink(node.url)) return node.children;
  if (node.type === 'linkReference' && fit.isRefused(node.identifier)) return node.children;
  return [node];
}

function fitLeaf(node: Block, place: Place, fit: Fitting): Block[] {
  switch (node.type) {
    case 'html':
      return [asText(node.value, place)];
    case 'yaml':
      return [{ type: 'code', lang: 'yaml', value: node.value }];
    case 'image':
      return isAllowedLink(node.url) ? [node] : [asText(imagePlaceholder(node.alt, fit.language), place)];
    case 'imageReference':
      return fit.isRefused(node.identifier)
        ? [asText(imagePlaceholder(node.alt, fit.language), place)]
        : [node];
    case 'definition':
      return isAllowedLink(node.url) ? [node] : [];
    default:
      return [node];
  }
}

/** What stands for an image that cannot be shown. */
export const imagePlaceholder = (alt: string | null | undefined, language: Language): string =>
  language === 'zh' ? `[图片：${alt ?? ''}]` : `[image: ${alt ?? ''}]`;

function asText(value: string, place: Place): Text | Paragraph {
  const text: Text = { type: 'text', value };
  return place === 'phrasing' ? text : { type: 'paragraph', children: [text] };
}

/** The value with its own texts clean, itself where they are; what lies deeper is left alone. */
function cleanFields<Value extends object>(value: Value): Value {
  let clean = value;
  for (const key in value) {
    const field = value[key];
    if (typeof field !== 'string') continue;
    const text = cleanText(field);
    if (text !== field) clean = { ...clean, [key]: text };
  }
  return clean;
}
