/** Tells the loader who went to lunch from the loader that reads a file. */
import { onlyPeople, sharedTrades } from './lexicon/en/trades';
import { is } from './subject';
import type { Token } from './tokens';

/** Behind these another clause begins, which may be about somebody else. */
const isEdge = ({ text }: Token): boolean => /^[;:.!?]$/.test(text);

/** Whether the noun at `at` is a trade that programs share, and what follows is done by people only. */
export function isAtWork(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at];
  if (head === undefined || !sharedTrades.has(head.text)) return false;
  if (is(head, 'PERSON', 'TEAM', 'NAME') || is(tokens[at - 1], 'SYSTEM', 'MASKED')) return false;
  const edge = tokens.findIndex((token, index) => index > at && isEdge(token));
  const told = tokens.slice(at + 1, edge < 0 ? tokens.length : edge).map(({ text }) => text);
  const clause = ` ${told.join(' ')} `;
  return onlyPeople.some((act) => clause.includes(` ${act} `));
}
