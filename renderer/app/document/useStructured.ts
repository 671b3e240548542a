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

/** A pause in writing after which what is drawn from the whole text follows, in milliseconds. */
const pause = 300;
/** How far behind it may be while somebody writes without a pause, likewise. */
const patience = 2_000;

/** The whole document, at most a moment old: for counts and checks. */
export function useSettled(session: DocumentSession): Retrospective {
  const [settled, setSettled] = useState(session.current());
  useEffect(() => {
    let noted = session.current();
    let notedAt = 0;
    let timer: number | null = null;
    const show = () => startTransition(() => setSettled(session.current()));
    const wait = (since: number) => {
      const now = performance.now();
      const rest = Math.min(notedAt + pause, since + patience) - now;
      timer = rest > 0 ? window.setTimeout(() => wait(since), rest) : null;
      if (timer === null) show();
    };
    const follow = () => {
      // Saving is news too, but not of the text.
      if (session.current() === noted) return;
      noted = session.current();
      notedAt = performance.now();
      if (timer === null) wait(notedAt);
    };
    show();
    const stop = session.subscribe(follow);
    return () => {
      stop();
      if (timer !== null) window.clearTimeout(timer);
    };
  }, [session]);
  return settled;
}
