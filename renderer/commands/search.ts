/** Finds commands by a few letters: of their names and other words in both languages, and of how Chinese is typed. */
import type { Command } from './command';
import { pinyin } from './pinyin';

/** What a command is found by, and how much a find there counts. */
interface Handle {
  readonly text: string;
  readonly weight: number;
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('…', '');

/** `dao chu` as it may be typed: the whole syllables and their first letters. */
function spellings(text: string): readonly string[] {
  const syllables = pinyin[text]?.split(' ') ?? [];
  return syllables.length === 0 ? [] : [syllables.join(''), syllables.map((one) => one[0]).join('')];
}

function handlesOf({ title, synonyms }: Command): readonly Handle[] {
  const others = [...(synonyms?.en ?? []), ...(synonyms?.zh ?? [])];
  return [
    ...[title.en, title.zh, ...spellings(title.zh)].map((text) => ({ text: fold(text), weight: 1 })),
    ...[...others, ...others.flatMap(spellings)].map((text) => ({ text: fold(text), weight: 0.8 })),
  ];
}

const isWordStart = (text: string, at: number): boolean => at === 0 || /[\s·:,()/-]/.test(text[at - 1] ?? '');

/** Letters in order with gaps between them; each one that does not begin a word costs. Null when one is missing. */
function scattered(text: string, query: string): number | null {
  let at = -1;
  let loose = 0;
  for (const letter of query) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0) return null;
    if (next !== at + 1 && !isWordStart(text, next)) loose += 1;
    at = next;
  }
  return loose > query.length / 3 ? null : 0.5 - (0.3 * loose) / query.length;
}

/** 0: not found; 1: the whole name. */
function closeness(text: string, query: string): number {
  const at = text.indexOf(query);
  if (at >= 0) return (isWordStart(text, at) ? 0.8 : 0.6) + (0.2 * query.length) / text.length;
  return query.length > 1 ? (scattered(text, query) ?? 0) : 0;
}

/** How well a command fits, from 0 (not at all) to 1. Every word of the query has to be found somewhere. */
export function fitness(command: Command, query: string): number {
  const words = fold(query).trim().split(/\s+/).filter(Boolean);
  const handles = handlesOf(command);
  const best = (word: string) =>
    Math.max(...handles.map(({ text, weight }) => weight * closeness(text, word)));
  const whole = Math.max(...handles.map(({ text, weight }) => weight * closeness(text, fold(query).trim())));
  return words.length === 0 ? 0 : Math.max(whole, Math.min(...words.map(best)));
}

/** Best first; equals as in the menus. Without a query the recent ones come first, then all. */
export function searchCommands(
  commands: readonly Command[],
  query: string,
  recent: readonly string[],
): readonly Command[] {
  if (query.trim() === '') {
    const before = recent.flatMap((id) => commands.find((command) => command.id === id) ?? []);
    return [...before, ...commands.filter((command) => !before.includes(command))];
  }
  return commands
    .map((command) => ({ command, fit: fitness(command, query) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ command }) => command);
}
