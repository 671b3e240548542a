/** Makes a judged event the proposal a writer sees: masked, with its evidence. */
import type { Bilingual } from '../../kit/bilingual';
import type { EventTime } from '../../kit/instant';
import { evidenceHash } from '../evidence-hash';
import type { Proposal } from '../intake';
import type { TextMask } from '../text-mask';
import type { Draft, Judged } from './judge';
import { proposedFrom } from './score';

const answers: Bilingual = { en: 'the first answer to a signal', zh: '首个响应' };
const repeated: Bilingual = { en: 'says the same as the event before', zh: '与前一条相同' };
const longestQuote = 2000;

export interface ProposalSource {
  readonly lines: readonly string[];
  readonly mask: TextMask;
  readonly role: string;
  /** Of all events, by place. */
  readonly ids: readonly string[];
}

/** By the line and what stands in it, so that a decision about an event never falls on another one. */
export function proposalIds(drafts: readonly Draft[], lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return drafts.map(({ piece }) => {
    const id = `${piece.line}-${evidenceHash(sourceOf(piece, lines))}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

const sourceOf = ({ line, endLine }: Draft['piece'], lines: readonly string[]): string =>
  lines.slice(line - 1, endLine).join('\n');

export function proposalOf(
  { piece, settled, scored }: Draft,
  index: number,
  judged: Judged,
  { lines, mask, role, ids }: ProposalSource,
): Proposal {
  const group = judged.groups[index] ?? index;
  const source = sourceOf(piece, lines);
  const hide = mask.hiderFor(source, piece);
  const milestone = judged.milestones[index] ?? null;
  const isAnswer = judged.answered === index && scored.score < proposedFrom;
  return {
    id: ids[index] ?? '',
    line: piece.line,
    endLine: piece.endLine,
    time: withText(settled.time, hide(settled.time.text)),
    marks: settled.marks,
    instead: settled.instead,
    role: mask.hide(role),
    text: hide(piece.text),
    kind: milestone === null ? scored.kind : kindWith(milestone, scored.kind),
    phase: judged.phases[index] ?? null,
    milestone,
    key: judged.candidates[index]?.key ?? false,
    score: scored.score,
    why: group !== index ? repeated : isAnswer ? answers : scored.why,
    group: ids[group] ?? '',
    evidence: {
      quote: hide(source.slice(0, longestQuote)),
      line: piece.line,
      hash: evidenceHash(source),
    },
  };
}

const kindWith = (milestone: NonNullable<Proposal['milestone']>, kind: Proposal['kind']): Proposal['kind'] =>
  milestone === 'contained' || milestone === 'restored' ? 'milestone' : kind;

const withText = (time: EventTime, text: string): EventTime =>
  text === time.text ? time : { ...time, text };
