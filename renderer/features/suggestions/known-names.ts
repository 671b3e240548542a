/** Names behind the roles of the document, where somebody typed one: its role is offered in its place. */
import type { LintBlock, LintContext } from '../../../shared/lint/block';
import { hashOf, normaliseClause } from '../../../shared/lint/ignore';
import { type NamedPerson, nameMask } from '../../../shared/privacy/name-mask';
import type { Span } from '../../../shared/prose/prose';
import type { FoundInBlock } from './suggestion';

const rule = 'named-actor.known';

/** What a name that means two people would become: then the writer says who it was. */
const several = '';

type Ignores = Pick<LintContext, 'ignoredHashes' | 'ignoredRules' | 'ignoredWords'>;

/** Where a rewrite leaves it to the writer who acted. */
const roleBlank = /\[role\]|【角色】/g;

/** What was found in a block, with the names nothing else was found about, in their order; a rewrite says the role that is known. */
export function withKnownNames(
  people: readonly NamedPerson[],
  { ignoredHashes, ignoredRules, ignoredWords }: Ignores,
): (block: LintBlock, found: readonly FoundInBlock[]) => readonly FoundInBlock[] {
  if (people.length === 0 || ignoredRules.includes(rule)) return (_, found) => found;
  const names = nameMask(people, several);
  const hashes = new Set(ignoredHashes);
  const words = new Set(ignoredWords.flatMap((one) => (one.rule === rule ? [one.text.toLowerCase()] : [])));
  return (block, found) => {
    const taken: readonly Span[] = [...block.masks, ...found];
    const called = names.find(block.text);
    if (called.length === 0) return found;
    const filled = found.map((one) => withRole(one, rolesIn(one, called)));
    const own = called
      .filter((name) => !taken.some((other) => other.start < name.end && name.start < other.end))
      .map((name) => diagnosticOf(block.text, name, name.role))
      .filter(({ hash, text }) => !hashes.has(hash) && !words.has(text.toLowerCase()));
    return [...filled, ...own].sort((one, other) => one.start - other.start);
  };
}

const rolesIn = (found: Span, called: readonly (Span & { readonly role: string })[]): readonly string[] => [
  ...new Set(
    called.flatMap(({ start, end, role }) => (found.start <= start && end <= found.end ? [role] : [])),
  ),
];

/** Two people in one passage leave it open who acted. */
function withRole(found: FoundInBlock, [role = several, ...others]: readonly string[]): FoundInBlock {
  if (role === several || others.length > 0) return found;
  return { ...found, rewrites: found.rewrites.map((words) => words.replace(roleBlank, () => role)) };
}

function diagnosticOf(text: string, { start, end }: Span, role: string): FoundInBlock {
  const name = text.slice(start, end);
  return {
    rule,
    category: 'named-actor',
    level: 'suggestion',
    start,
    end,
    text: name,
    language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
    message: {
      en: 'This document says roles instead of names. Every export does so by itself.',
      zh: '本文用角色代替姓名，导出时也会自动替换。',
    },
    ask: {
      en: 'Which role acted here?',
      zh: '这里是哪个角色？',
    },
    rewrites: role === several ? [] : [role],
    subject: null,
    hash: hashOf(rule, normaliseClause(text, { start, end })),
  };
}
