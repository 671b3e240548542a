/** Says how many suggestions there are now, once writing has rested and only when there are new ones. */
import { useEffect, useRef } from 'react';
import type { PageId } from '../../../shared/retrospective/step-id';
import type { DocumentSession } from '../../store/session';
import { rest } from './being-typed';
import type { Suggestion } from './suggestion';

export interface News {
  /** New ones on the open page. */
  readonly fresh: number;
  readonly total: number;
}

interface AnnouncerOrder {
  readonly session: DocumentSession;
  readonly suggestions: readonly Suggestion[];
  readonly page: PageId;
  readonly onNews: (news: News) => void;
}

export function useAnnouncer({ session, suggestions, page, onNews }: AnnouncerOrder): void {
  const heard = useRef<readonly Suggestion[] | null>(null);
  const latest = useRef(onNews);
  latest.current = onNews;
  const isComposing = useRef(false);
  useEffect(() => {
    const begin = () => {
      isComposing.current = true;
    };
    const end = () => {
      isComposing.current = false;
    };
    document.addEventListener('compositionstart', begin);
    document.addEventListener('compositionend', end);
    return () => {
      document.removeEventListener('compositionstart', begin);
      document.removeEventListener('compositionend', end);
    };
  }, []);
  useEffect(() => {
    const tell = () => {
      if (isComposing.current) return wait();
      const before = heard.current;
      heard.current = suggestions;
      // What the document came with is no news.
      if (before === null || suggestions.length <= before.length) return;
      const fresh = freshOn(page, suggestions, before);
      if (fresh > 0) latest.current({ fresh, total: suggestions.length });
    };
    let timer = 0;
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(tell, rest);
    };
    wait();
    const stop = session.subscribe(wait);
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [session, suggestions, page]);
}

function freshOn(page: PageId, now: readonly Suggestion[], before: readonly Suggestion[]): number {
  const known = new Set(before.map(({ id }) => id));
  return now.filter((one) => one.page === page && !known.has(one.id)).length;
}
