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
  let clause = ' ';
  for (let place = at + 1; place < tokens.length && !isEdge(tokens[place] as Token); place += 1)
    clause += `${tokens[place]?.text} `;
  return onlyPeople.some((act) => clause.includes(` ${act} `));
}
