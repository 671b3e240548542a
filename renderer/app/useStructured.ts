/** The document as the structures see it: the same object while only prose is typed, so that they need not draw anew. */
import { useRef } from 'react';
import type { Retrospective } from '../../shared/retrospective/retrospective';

/** Whether two values differ in nothing but their prose. Fields that did not change keep their identity in every edit. */
function differOnlyInProse(one: Retrospective, other: Retrospective): boolean {
  const fields = Object.keys(one) as (keyof Retrospective)[];
  return fields.every((field) => field === 'prose' || one[field] === other[field]);
}

/** The value last given that differed in more than prose. Its prose may be older. */
export function useStructured(retrospective: Retrospective): Retrospective {
  const kept = useRef(retrospective);
  if (!differOnlyInProse(kept.current, retrospective)) kept.current = retrospective;
  return kept.current;
}
