/** Makes a judged event the proposal a writer sees: masked, with its evidence. */
import type { Bilingual } from '../../kit/bilingual';
import type { EventTime } from '../../kit/instant';
import { evidenceHash } from '../evidence-hash';
import type { Proposal } from '../intake';
import type { TextMask } from '../text-mask';
import type { Draft, Judged } from './judge';

const repeated: Bilingual = { en: 'says the same as the event before', zh: '与前一条相同' };
const longestQuote = 2000;

export interface ProposalSource {
  readonly lines: readonly string[];
  readonly mask: TextMask;
  readonly role: string;
}

export function proposalOf(
  { piece, settled, scored }: Draft,
  index: number,
  judged: Judged,
  { lines, mask, role }: ProposalSource,
): Proposal {
  const group = judged.groups[index] ?? index;
  const source = lines.slice(piece.line - 1, piece.endLine).join('\n');
  const milestone = judged.milestones[index] ?? null;
  return {
    id: `e${index + 1}`,
    line: piece.line,
    endLine: piece.endLine,
    time: withText(settled.time, mask.hideOf(settled.time.text, source, piece)),
    marks: settled.marks,
    instead: settled.instead,
    role: mask.hide(role),
    text: mask.hideOf(piece.text, source, piece),
    kind: milestone === null ? scored.kind : kindWith(milestone, scored.kind),
    phase: judged.phases[index] ?? null,
    milestone,
    key: judged.candidates[index]?.key ?? false,
    score: scored.score,
    why: group === index ? scored.why : repeated,
    group: `e${group + 1}`,
    evidence: {
      quote: mask.hideOf(source.slice(0, longestQuote), source, piece),
      line: piece.line,
      hash: evidenceHash(source),
    },
  };
}

const kindWith = (milestone: NonNullable<Proposal['milestone']>, kind: Proposal['kind']): Proposal['kind'] =>
  milestone === 'contained' || milestone === 'restored' ? 'milestone' : kind;

const withText = (time: EventTime, text: string): EventTime =>
  text === time.text ? time : { ...time, text };
