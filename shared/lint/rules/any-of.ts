/** Lists of phrases as items of patterns, so that their words stay words for all other rules. */
import { listed } from '../lexeme';

/** For each list a pattern item that matches any of its phrases. */
export const anyOf = <Name extends string>(
  lists: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> =>
  Object.fromEntries(
    Object.entries<string>(lists).map(([name, phrases]) => [name, `{${itemOf(phrases)}}`]),
  ) as Record<Name, string>;

const itemOf = (phrases: string): string =>
  listed(phrases)
    .map((phrase) => phrase.toLowerCase().replaceAll(' ', '_'))
    .join('|');
