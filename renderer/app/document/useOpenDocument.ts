/** Opens a document of the library and lets go of it when the screen is left. */
import { useEffect, useState } from 'react';
import type { Id } from '../../../shared/kit/ids';
import type { Outcome } from '../../../shared/kit/outcome';
import type { Library } from '../../store/library';
import type { DocumentSession } from '../../store/session';

/** Null while it is being opened. */
export function useOpenDocument(library: Library, id: Id): Outcome<DocumentSession> | null {
  const [session, setSession] = useState<Outcome<DocumentSession> | null>(null);
  useEffect(() => {
    let wanted = true;
    let opened: Outcome<DocumentSession> | null = null;
    void library.open(id).then((outcome) => {
      opened = outcome;
      if (wanted) setSession(outcome);
      else if (outcome.ok) void outcome.value.close();
    });
    return () => {
      wanted = false;
      setSession(null);
      if (opened?.ok) void opened.value.close();
    };
  }, [library, id]);
  return session;
}
