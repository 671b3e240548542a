/** The text of a review and what was decided about it: just given, or as it was kept when the page was left. */
import { useEffect, useState } from 'react';
import type { Id } from '../../../shared/kit/ids';
import type { Outcome } from '../../../shared/kit/outcome';
import { succeed } from '../../../shared/kit/outcome';
import type { Library } from '../../store/library';
import type { IntakeSource } from '../../workers/intake-protocol';
import { freshSource, unasked } from './intake-routes';

export interface ReviewSource {
  /** Null: a text has to be asked for. */
  readonly source: IntakeSource | null;
  /** As it was handed over; null for a review that begins. */
  readonly decided: string | null;
  /** Whether the text is in the library. */
  readonly isKept: boolean;
}

const asked: ReviewSource = { source: null, decided: null, isKept: false };

/** Null while it is being looked for. */
export function useReviewSource(library: Library, key: Id): Outcome<ReviewSource> | null {
  const [found, setFound] = useState<{ key: Id; answer: Outcome<ReviewSource> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void sourceOf(library, key).then((answer) => isWanted && setFound({ key, answer }));
    return () => {
      isWanted = false;
    };
  }, [library, key]);
  return found?.key === key ? found.answer : null;
}

async function sourceOf(library: Library, key: Id): Promise<Outcome<ReviewSource>> {
  if (key === unasked) return succeed(asked);
  const kept = await library.reviews.find(key);
  if (kept.ok) {
    const { bytes, decided } = kept.value;
    return succeed({ source: { kind: 'packed', bytes }, decided, isKept: true });
  }
  const source = freshSource(key);
  return source ? succeed({ source, decided: null, isKept: false }) : kept;
}
