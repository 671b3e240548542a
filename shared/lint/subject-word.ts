/** The word the marked words are about, so that a writer can teach that it is no person. */
import type { Match } from './match';
import { is } from './subject';
import type { Token } from './tokens';

/** Further left than this it is somebody else. */
const reach = 9;

const teachable = ['NAME', 'PROPER', 'MAYBE', 'PERSON', 'TEAM'] as const;

/** As it stands in the text; null for "we", "they" and where nobody is told. */
export function subjectWord(text: string, tokens: readonly Token[], { from, to }: Match): string | null {
  const named = tokens.slice(from, to).find((token) => is(token, 'NAME'));
  const subject = named ?? toTheLeft(tokens, from);
  return subject === undefined ? null : text.slice(subject.start, subject.end);
}

function toTheLeft(tokens: readonly Token[], from: number): Token | undefined {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const token = tokens[at];
    if (token === undefined || is(token, 'PUNCT', 'WE', 'PRON', 'SYSTEM', 'MASKED')) return undefined;
    if (is(token, ...teachable)) return token;
  }
  return undefined;
}
