/** Judges all events together: neighbours that say the same, milestones, phases, and which are proposed. */
import { type Instant, toMilliseconds } from '../../kit/instant';
import { type SettledTime, unknownTime } from '../../time/settled-time';
import type { Said } from '../piece';
import { groupNeighbours } from './group';
import { type Candidate, proposeMilestones, proposePhases } from './milestones';
import { proposedFrom, type Setting, scoreEvent } from './score';

/** An event before it is compared with the others. */
export interface Draft {
  readonly piece: Said;
  readonly settled: SettledTime;
  readonly at: number | null;
  readonly scored: ReturnType<typeof scoreEvent>;
}

export function draftOf(piece: Said, time: SettledTime | null, setting: Setting): Draft {
  const settled = time ?? { time: unknownTime(piece.time), marks: ['unknown' as const], instead: [] };
  return { piece, settled, at: milliseconds(settled.time.at), scored: scoreEvent(piece, setting) };
}

const milliseconds = (at: Instant | null): number | null => (at === null ? null : toMilliseconds(at));

export type Judged = ReturnType<typeof judge>;

/** For each event its group, whether it is proposed, its milestone and its phase; `answered` is the place of the first answer, or -1. */
export function judge(drafts: readonly Draft[]) {
  const groups = groupNeighbours(
    drafts.map(({ piece, at, scored }) => ({
      text: piece.text,
      speaker: piece.speaker,
      at,
      isKey: scored.score >= proposedFrom,
    })),
  );
  const candidates = drafts.map(({ at, scored }, index) => ({
    at,
    key: scored.score >= proposedFrom && groups[index] === index,
    kind: scored.isGuess ? null : scored.kind,
    speaks: scored.milestone,
    score: scored.score,
  }));
  const answered = firstAnswer(candidates);
  if (answered >= 0)
    candidates.splice(
      answered,
      1,
      ...candidates.slice(answered, answered + 1).map((one) => ({ ...one, key: true })),
    );
  const milestones = proposeMilestones(candidates);
  return { groups, candidates, answered, milestones, phases: proposePhases(candidates, milestones) };
}

/** The first who takes it up after a signal, however short the words. */
const firstAnswer = (candidates: readonly Candidate[]): number => {
  const signal = candidates.findIndex(({ key, kind }) => key && kind === 'signal');
  const found = candidates.findIndex(
    ({ speaks, score }, index) => index > signal && speaks === 'acknowledged' && score > 0,
  );
  return signal < 0 ? -1 : found;
};
