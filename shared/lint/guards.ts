/** What takes blame back: negation, hypotheses, talk about blame, fields that hold people. */
import type { LintBlock } from './block';
import { marks } from './marks';
import { hasBits, type Row } from './row';

/** Fields and columns that hold people or signs, where a name is an answer and no accusation. */
const peopleLabel =
  /owner|assignee|attendee|participant|reviewer|approver|author|contact|driver|\bdri\b|role|responsible|lead\b|commander|facilitator|scribe|负责人|责任人|处理人|跟进人|参会|出席|作者|撰写|评审|审核|审批|联系|主持|记录人|角色|牵头|值班人/i;

/** A field of people, or somebody else's words: nothing is linted there. */
export const isLeftAlone = (block: LintBlock): boolean =>
  block.kind === 'quote' || (block.label !== '' && peopleLabel.test(block.label));

/** A negation in the same clause before the match. */
export function isNegated(row: Row, at: number): boolean {
  const { clauseEdge, negation } = marks;
  for (let left = at - 1; left >= Math.max(0, at - 7); left -= 1) {
    if (hasBits(row, left, clauseEdge)) return false;
    if (hasBits(row, left, negation)) return true;
  }
  return false;
}

/** "If …", "to prevent …", "may …", 如果, 防止: not told as something that happened. */
export function isHypothetical(row: Row, at: number): boolean {
  const { mark, hypothesis } = marks;
  for (let left = at - 1; left >= Math.max(0, at - 14); left -= 1) {
    if (hasBits(row, left, mark) && !isEnumeration(row, left)) return false;
    if (hasBits(row, left, hypothesis)) return true;
  }
  return false;
}

/** The mark 、 between the parts of a list. */
const isEnumeration = ({ starts, ends, units }: Row, at: number): boolean =>
  units[starts[at] as number] === 0x3001 && (ends[at] as number) - (starts[at] as number) === 1;

/** The sentence speaks about blame instead of blaming ("blameless", 不追责). */
export const isTalkAboutBlame = ({ classes }: Row): boolean => ((classes[0] as number) & marks.talk) !== 0;
