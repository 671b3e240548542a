/** Diagnostics somebody looked at and left as they are: kept with the document beside the ignored suggestions. */
import type { Id } from '../kit/ids';
import { hashOf } from '../lint/ignore';
import type { Ignore } from '../retrospective/retrospective';
import type { Diagnostic } from './diagnostic';

/** What such an entry calls its rule: no rule of the linter begins like this. */
export const checkRule = (check: Id): string => `check.${check}`;

/** The same for as long as the words and the item or page they stand on are. */
function keyOf({ check, place, step, says }: Diagnostic): string {
  const where = place.kind === 'item' ? `${place.collection}/${place.id}/${place.field}` : step;
  return hashOf(checkRule(check), `${where}\n${says}`);
}

/** "Ignore here" for one of them. What has no words of its own is remembered by what was said about it. */
export const ignoreOf = (diagnostic: Diagnostic, message: string, id: Id): Ignore => ({
  id,
  scope: 'here',
  rule: checkRule(diagnostic.check),
  hash: keyOf(diagnostic),
  quote: diagnostic.says || message,
});

/** Whether the document says that it is to be left alone. */
export function isIgnored(diagnostic: Diagnostic, ignored: readonly Ignore[]): boolean {
  const rule = checkRule(diagnostic.check);
  const own = ignored.filter((one) => one.rule === rule && one.scope === 'here');
  return own.length > 0 && own.some((one) => one.scope === 'here' && one.hash === keyOf(diagnostic));
}
