/** Words a rule speaks about, and the diagnostic they become when nothing weightier covers them. */
import type { LintBlock } from './block';
import type { Diagnostic, Level } from './diagnostic';
import { hashOfPlace } from './ignore';
import type { LintRule } from './lint-rule';
import type { Match } from './match';
import { rewritesFor } from './rewrite';
import { isPassive } from './subject-en';
import { subjectWord } from './subject-word';
import type { Token } from './tokens';

export interface BlockDiagnostic extends Omit<Diagnostic, 'block'> {
  /** How far above its threshold the trained model was; null where a rule spoke. */
  readonly margin: number | null;
}

export interface Hit {
  readonly rule: LintRule;
  readonly level: Level;
  readonly start: number;
  readonly end: number;
  readonly block: LintBlock;
  readonly tokens: readonly Token[];
  readonly match: Match;
  readonly margin: number | null;
}

export function diagnosticOf({
  rule,
  level,
  start,
  end,
  block,
  tokens,
  match,
  margin,
}: Hit): BlockDiagnostic {
  const passive = rule.language === 'en' && isPassive(tokens, match.start);
  return {
    rule: rule.id,
    category: rule.category,
    level,
    start,
    end,
    text: block.text.slice(start, end),
    language: rule.language,
    message: rule.why,
    ask: rule.ask,
    rewrites: rewritesFor(rule, block.text, { tokens, from: match.from, to: match.to }, passive),
    subject: subjectWord(block.text, tokens, match),
    hash: hashOfPlace(rule.id, block.text, { start, end }),
    margin,
  };
}
