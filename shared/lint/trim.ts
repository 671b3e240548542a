/** Marks end where the words do: a comma, an article or an "and" that a pattern needed is not part of what is said. */
import type { Match } from './match';
import { is } from './subject';
import type { Token } from './tokens';

const isIdle = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^[,，、;；:：]$/.test(token.text) || is(token, 'CONJ', 'DET')) &&
  !is(token, 'PRON', 'OWN');

/** The match with its marked part cut at the end; one word is always left. */
export function trimmed(tokens: readonly Token[], match: Match): Match {
  let to = match.to;
  while (to > match.from + 1 && isIdle(tokens[to - 1])) to -= 1;
  return to === match.to ? match : { ...match, to };
}
