/** Where the open document contradicts itself, looked for while nobody types. */
import { startTransition, useEffect, useState } from 'react';
import type { Diagnostic } from '../../../shared/consistency/diagnostic';
import { diagnosticsOf } from '../../../shared/consistency/registry';
import { isEqual } from '../../../shared/retrospective/equal';
import type { DocumentSession } from '../../store/session';

/** Pause in writing after which the document is looked at, in milliseconds. */
const pause = 700;

/** The same list for as long as no answer changes. Empty until the first answer. */
export function useChecks(session: DocumentSession): readonly Diagnostic[] {
  const [found, setFound] = useState<readonly Diagnostic[]>([]);
  useEffect(() => {
    let looked: object | null = null;
    let timer = 0;
    let idle = 0;
    const look = () => {
      looked = session.current();
      const next = diagnosticsOf(session.current(), { asWritten: false });
      startTransition(() => setFound((before) => (isEqual(before, next) ? before : next)));
    };
    const whenIdle = () => {
      window.cancelIdleCallback(idle);
      idle = window.requestIdleCallback(look, { timeout: 2000 });
    };
    whenIdle();
    const stop = session.subscribe(() => {
      // Saving is news too, but not of the document.
      if (session.current() === looked) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(whenIdle, pause);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
      window.cancelIdleCallback(idle);
    };
  }, [session]);
  return found;
}
