/** What takes blame back: negation, hypotheses, talk about blame, fields that hold people. */
import type { LintBlock } from './block';
import { is } from './subject';
import type { Token } from './tokens';

/** Fields and columns that hold people or signs, where a name is an answer and no accusation. */
const peopleLabel =
  /owner|assignee|attendee|participant|reviewer|approver|author|contact|driver|\bdri\b|role|responsible|lead\b|commander|facilitator|scribe|负责人|责任人|处理人|跟进人|参会|出席|作者|撰写|评审|审核|审批|联系|主持|记录人|角色|牵头|值班人/i;

/** A field of people, or somebody else's words: nothing is linted there. */
export const isLeftAlone = (block: LintBlock): boolean =>
  block.kind === 'quote' || (block.label !== '' && peopleLabel.test(block.label));

/** A negation in the same clause before the match. */
export function isNegated(tokens: readonly Token[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 7); left -= 1) {
    if (is(tokens[left], 'PUNCT', 'CONJ', 'SUBCONJ', 'REL', 'WHO')) return false;
    if (is(tokens[left], 'NEG')) return true;
  }
  return false;
}

/** "If …", "to prevent …", "may …", 如果, 防止: not told as something that happened. */
export function isHypothetical(tokens: readonly Token[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 14); left -= 1) {
    if (is(tokens[left], 'PUNCT') && tokens[left]?.text !== '、') return false;
    if (is(tokens[left], 'HYPO')) return true;
  }
  return false;
}

/** The sentence speaks about blame instead of blaming ("blameless", 不追责). */
export const isTalkAboutBlame = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => is(token, 'TALK'));
