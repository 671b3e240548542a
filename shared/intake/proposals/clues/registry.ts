/** The words by which an event is told from chatter: what they weigh, which kind they speak for, and the reason shown. */
import { actions } from './actions';
import { decisions } from './decisions';
import { discoveries } from './discoveries';
import type { EventClue } from './event-clue';
import { recovery } from './recovery';
import { response } from './response';
import { signals } from './signals';
import { telling } from './telling';

/** All clues that fit count; the heaviest gives kind and reason, of equals the first. */
export const eventClues: readonly EventClue[] = [
  ...signals,
  ...response,
  ...decisions,
  ...actions,
  ...discoveries,
  ...recovery,
  ...telling,
];
