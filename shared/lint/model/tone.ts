/**
 * What kind of text the model is in. Judged alone, a sentence of a manual may sound like blame; but a manual, a read-me or
 * a calm report sounds unlike blame on the whole. So the mean score of a document says how much blame is to be expected
 * in it, and where that is little, a suggestion has to be surer. A sentence alone says nothing of a document.
 */
import type { Language } from '../../kit/bilingual';

/** Passages of a block in one language that say enough, and how far below what is usual their scores are in sum. */
export interface Tone {
  readonly language: Language;
  readonly passages: number;
  readonly below: number;
}

/** Before anything is read, a document counts as so many passages that sound as usual. */
const unread = 10;
/** How much surer for each step below what is usual. */
const steep = 1;

/** How far above its usual threshold the model has to be in a document of these tones, in the unit of the table. */
export function shiftOf(language: Language, tones: readonly (Tone | null)[]): number {
  let passages = 0;
  let below = 0;
  for (const tone of tones) {
    if (tone?.language !== language) continue;
    passages += tone.passages;
    below += tone.below;
  }
  return Math.max(0, (steep * below) / (passages + unread));
}
