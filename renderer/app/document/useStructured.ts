/** The open document as everything but its editor sees it, which need not follow every key. */
import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { DocumentSession } from '../../store/session';
import { useDocument } from '../../store/useSession';

/** The document, the same object for as long as only prose is typed. Its prose may be older. */
export function useStructured(session: DocumentSession): Retrospective {
  const select = useMemo(() => {
    let kept = session.current();
    return (retrospective: Retrospective) => {
      if (!differOnlyInProse(kept, retrospective)) kept = retrospective;
      return kept;
    };
  }, [session]);
  return useDocument(session, select);
}

/** Fields that did not change keep their identity in every edit. */
function differOnlyInProse(one: Retrospective, other: Retrospective): boolean {
  const fields = Object.keys(one) as (keyof Retrospective)[];
  return fields.every((field) => field === 'prose' || one[field] === other[field]);
}

/** How far behind the figures may be that are drawn from the whole text, in milliseconds. */
const behind = 300;

/** The whole document, at most a moment old: for counts and checks. */
export function useSettled(session: DocumentSession): Retrospective {
  const [settled, setSettled] = useState(session.current());
  useEffect(() => {
    let timer: number | null = null;
    const show = () => {
      timer = null;
      startTransition(() => setSettled(session.current()));
    };
    show();
    const stop = session.subscribe(() => {
      timer ??= window.setTimeout(show, behind);
    });
    return () => {
      stop();
      if (timer !== null) window.clearTimeout(timer);
    };
  }, [session]);
  return settled;
}
