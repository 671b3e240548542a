/** Replacing what was found: in the open text as its editor's undo step, elsewhere as one edit of the document. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FindQuery, replacementFor } from '../../../shared/prose/find';
import type { PageId } from '../../../shared/retrospective/step-id';
import { around } from '../../commands/surroundings';
import type { Behind } from '../../features/find/choose-found';
import { type Found, keyOf } from '../../features/find/found';
import { type Replaced, replaceEdit, replaceFound } from '../../features/find/replace-edits';
import type { Search } from '../../features/find/useFound';
import type { Editing } from '../../store/editing';
import type { DocumentSession } from '../../store/session';
import { useFindState } from './find-state';

interface ReplaceOrder {
  readonly session: DocumentSession;
  readonly editing: Editing;
  readonly page: PageId;
  readonly refresh: () => Promise<Search>;
  readonly chooseAfter: (place: Behind) => void;
}

/** What was said, and about what. */
interface Told {
  readonly query: FindQuery;
  readonly replacement: string;
  readonly page: PageId;
  readonly text: string;
}

export function useReplace({ session, editing, page, refresh, chooseAfter }: ReplaceOrder) {
  const { t } = useTranslation();
  const { query, replacement } = useFindState();
  const [told, setTold] = useState<Told | null>(null);
  // What was done is said until something else is asked.
  const isCurrent = told?.query === query && told.replacement === replacement && told.page === page;

  const put = (replaced: Replaced): number => {
    const { blocks, items, count } = replaced;
    if (count === 0) return count;
    const isHere = items.length === 0 && blocks.every((one) => one.page === page);
    if (isHere) around().editor?.rewrite(blocks);
    else editing.apply(replaceEdit(replaced));
    return count;
  };

  const replace = (one: Found) => {
    const text = replacementFor(one.match, one.line.text, replacement, query);
    chooseAfter({ key: keyOf(one.line), end: one.match.start + text.length });
    put(replaceFound(session.current(), [one], { query, replacement }));
    setTold(null);
    void refresh();
  };
  const replaceAll = async () => {
    const { found } = await refresh();
    const count = put(replaceFound(session.current(), found, { query, replacement }));
    const text = count === 0 ? t('find.notReplaced') : t('find.replaced', { count });
    setTold({ query, replacement, page, text });
    await refresh();
  };
  return { done: isCurrent ? told.text : null, replace, replaceAll };
}
