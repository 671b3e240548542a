/** What a foreign document says about itself as a whole: title, language, day, zone and other facts. */
import type { Language } from '../kit/bilingual';
import type { PlainDate } from '../kit/instant';
import { leavesOf } from '../prose/leaves';
import type { Block } from '../prose/prose';
import { announcedZone, zoneNamed } from '../time/announced-zone';
import { firstDate } from '../time/leading-time';
import { dayOf } from './event-times';
import { type Facts, factOf, factsOfFrontMatter, isFactName } from './facts';
import type { ImportOptions } from './imported';
import { matchTitle } from './match-title';

/** What holds for the whole document. */
export interface Setting {
  readonly facts: Facts;
  readonly language: Language;
  /** The zone the times were announced in, or null. */
  readonly zone: string | null;
  /** The day it happened, as far as title, facts or text tell. */
  readonly date: PlainDate | null;
}

/** Reads the setting from front matter, title, file name and text, in this order of trust. */
export function settingOf(
  title: string,
  frontMatter: string,
  blocks: readonly Block[],
  options: ImportOptions,
): Setting {
  const facts = { ...factsInText(blocks), ...factsOfFrontMatter(frontMatter) };
  const language = options.language ?? facts.language ?? languageOf(frontMatter, blocks);
  const reference = options.now.slice(0, 10);
  const hints = [
    facts.date ?? '',
    title,
    options.name.replaceAll('_', ' '),
    firstDateIn(beforeActions(blocks)),
  ];
  const dates = hints.map((hint) => dayOf(firstDate(hint), reference));
  return {
    facts,
    language,
    zone: facts.zone ?? zoneOf(blocks, language),
    date: dates.find((date) => date !== null) ?? null,
  };
}

/** Chinese when at least one word in four is a Han character. */
function languageOf(frontMatter: string, blocks: readonly Block[]): Language {
  const text = frontMatter + textOf(blocks);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.match(/[\p{L}--\p{Script=Han}]+/gv)?.length ?? 0;
  return han > 0 && han * 3 >= others ? 'zh' : 'en';
}

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(leavesOf)
    .map((leaf) => leaf.text)
    .join('\n');

function zoneOf(blocks: readonly Block[], language: Language): string | null {
  for (const leaf of blocks.flatMap(leavesOf)) {
    if (leaf.text.length > 200) continue;
    const header = leaf.kind === 'cell' && leaf.label === '' && /time|时间/i.test(leaf.text);
    const zone = header ? zoneNamed(leaf.text, language) : announcedZone(leaf.text, language);
    if (zone) return zone;
  }
  return null;
}

/** Days behind that are those by which something is due. */
function beforeActions(blocks: readonly Block[]): readonly Block[] {
  const actions = blocks.findIndex(
    (block) =>
      block.type === 'heading' &&
      leavesOf(block).some((leaf) => matchTitle(leaf.text, 'fuzzy')?.kind === 'action-items'),
  );
  return actions < 0 ? blocks : blocks.slice(0, actions);
}

function firstDateIn(blocks: readonly Block[]): string {
  for (const leaf of blocks.flatMap(leavesOf)) {
    const date = firstDate(leaf.text);
    if (/\d{4}/.test(date)) return date;
  }
  return '';
}

/** "Severity: SEV2" in the lines before the first known part, and rows of two cells. */
function factsInText(blocks: readonly Block[]): Facts {
  const known = blocks.findIndex((block) => block.type === 'heading' && block.depth > 1 && isKnown(block));
  const opening = known < 0 ? blocks : blocks.slice(0, known);
  return opening.map(factsOfBlock).reduceRight(joined, {});
}

/** Of two facts of one kind the later argument wins. */
const joined = (weaker: Facts, stronger: Facts): Facts => Object.assign({}, weaker, stronger);

const isKnown = (heading: Block): boolean =>
  leavesOf(heading).some((leaf) => matchTitle(leaf.text, 'fuzzy') !== null);

function factsOfBlock(block: Block): Facts {
  const pairs = block.type === 'table' ? rowPairs(block) : linePairs(block);
  const { owner, ...facts } = pairs.map(([key, value]) => factOf(key, value) ?? {}).reduceRight(joined, {});
  // In a list by itself it is the owner of what the list says.
  const isOfAll = owner !== undefined && (block.type !== 'list' || Object.keys(facts).length > 0);
  return isOfAll ? { ...facts, owner } : facts;
}

function rowPairs(table: Extract<Block, { type: 'table' }>): readonly (readonly [string, string])[] {
  return table.children.flatMap((row) => {
    const leaves = row.children.flatMap((cell) => leavesOf({ type: 'paragraph', children: cell.children }));
    const [key, value, other, last, ...more] = leaves.filter(({ text }) => text.trim() !== '');
    if (!key || !value || more.length > 0) return [];
    if (!other || !last) return other ? [] : [[key.text, value.text] as const];
    const isTwo = isFactName(key.text) && isFactName(other.text);
    return isTwo ? [[key.text, value.text] as const, [other.text, last.text] as const] : [];
  });
}

function linePairs(block: Block): readonly (readonly [string, string])[] {
  if (block.type === 'heading') return [];
  const lines = leavesOf(block).flatMap((leaf) => leaf.text.split('\n').flatMap(factsInLine));
  return lines.flatMap((line) => {
    const [, key, value] = /^\s*([^:：]{2,30})[:：]\s*(.{1,120})$/u.exec(line) ?? [];
    return key && value ? [[key, value] as const] : [];
  });
}

/** "Date: … Severity: …" in one line: each fact by itself. */
function factsInLine(line: string): readonly string[] {
  const starts = [...line.matchAll(/(?<![^\s,，;；|])([\p{L}]{2,12}(?: [\p{L}]{2,12})?)[:：]/gu)]
    .filter(([, key = '']) => isFactName(key))
    .map(({ index }) => index);
  return starts.length < 2 || starts[0] !== 0
    ? [line]
    : starts.map((at, index) => line.slice(at, starts[index + 1]).trim());
}
