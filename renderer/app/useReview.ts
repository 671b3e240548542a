/** Going through the suggestions: which is current, how one is shown, accepted, ignored, brought back. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/kit/ids';
import type { Ignore } from '../../shared/retrospective/retrospective';
import type { PageId } from '../../shared/retrospective/step-id';
import { useOffer } from '../commands/surroundings';
import type { EditorHandle, PaintedDiagnostic } from '../editor/contract';
import type { IgnoreScope } from '../features/suggestions/SuggestionsPanel';
import {
  ignoreEdit,
  paintedOf,
  restoreEdit,
  rewriteItem,
  type Suggestion,
} from '../features/suggestions/suggestion';
import { useSuggestions } from '../features/suggestions/useSuggestions';
import type { Editing } from '../store/editing';
import type { DocumentSession } from '../store/session';
import { showToast } from '../ui/Toast';
import { useStable } from '../ui/useStable';
import { editField, focusSuggestion, showField } from './suggestion-focus';

interface ReviewOrder {
  readonly session: DocumentSession;
  readonly editing: Editing;
  readonly page: PageId;
  readonly goTo: (page: PageId) => void;
  readonly openPanel: () => void;
}

/** Suggestions that were just decided on, until the text was looked at again. */
interface Settled {
  readonly of: readonly Suggestion[];
  readonly ids: readonly string[];
}

/** What the page gives its editor so that suggestions are painted and visited. */
export interface ReviewedEditor {
  readonly diagnostics: readonly PaintedDiagnostic[];
  readonly current: string | null;
  readonly onVisit: (id: string | null) => void;
  readonly onReady: (handle: EditorHandle) => void;
}

export function useReview({ session, editing, page, goTo, openPanel }: ReviewOrder) {
  const { t } = useTranslation();
  const { apply, makeId, language } = editing;
  const found = useSuggestions(session);
  const [current, setCurrent] = useState<string | null>(null);
  const [settled, setSettled] = useState<Settled>({ of: [], ids: [] });
  const [announcement, setAnnouncement] = useState('');
  const handle = useRef<EditorHandle | null>(null);
  const awaited = useRef<Suggestion | null>(null);

  const suggestions = useMemo(
    () => (settled.of === found ? found.filter(({ id }) => !settled.ids.includes(id)) : found),
    [found, settled],
  );
  const onPage = useMemo(
    () => suggestions.filter((suggestion) => suggestion.page === page),
    [suggestions, page],
  );
  const diagnostics = useMemo(() => onPage.flatMap((suggestion) => paintedOf(suggestion) ?? []), [onPage]);

  const show = useCallback((suggestion: Suggestion) => {
    const painted = paintedOf(suggestion);
    if (painted) handle.current?.reveal(painted);
    else showField(suggestion.passageText);
    focusSuggestion(suggestion.id);
  }, []);

  const visit = useCallback(
    (suggestion: Suggestion) => {
      openPanel();
      setCurrent(suggestion.id);
      const { text, message, ask } = suggestion.diagnostic;
      const number = suggestions.indexOf(suggestion) + 1;
      const words = {
        number,
        total: suggestions.length,
        quote: text,
        message: message[language],
        ask: ask[language],
      };
      setAnnouncement(t('suggestions.announce', words));
      if (suggestion.page === page) return window.requestAnimationFrame(() => show(suggestion));
      awaited.current = suggestion;
      return goTo(suggestion.page);
    },
    [openPanel, suggestions, language, t, page, show, goTo],
  );

  const onReady = useCallback(
    (ready: EditorHandle) => {
      handle.current = ready;
      const suggestion = awaited.current;
      awaited.current = null;
      if (suggestion) window.requestAnimationFrame(() => show(suggestion));
    },
    [show],
  );

  const stepBy = (by: 1 | -1) => {
    const at = suggestions.findIndex(({ id }) => id === current);
    const start = suggestions.findIndex((suggestion) => suggestion.page === page);
    const from = at >= 0 ? at + by : by > 0 ? Math.max(start, 0) : Math.max(start, 0) - 1;
    const next = suggestions[(from + suggestions.length) % suggestions.length];
    if (next) visit(next);
  };

  const settle = (suggestion: Suggestion) => {
    setSettled(({ of, ids }) => ({ of: found, ids: [...(of === found ? ids : []), suggestion.id] }));
    setCurrent(null);
  };

  const accept = (suggestion: Suggestion, words: string) => {
    const painted = paintedOf(suggestion);
    const done = painted
      ? (handle.current?.replace(painted, words) ?? false)
      : acceptInItem(suggestion, words);
    if (!done) return showToast(t('suggestions.gone'));
    return settle(suggestion);
  };

  const acceptInItem = (suggestion: Suggestion, words: string): boolean => {
    const edit = rewriteItem(session.current(), suggestion, words);
    if (edit?.type !== 'put-item') return false;
    const before = session.current()[edit.collection].find((item) => item.id === edit.item.id);
    apply(edit);
    showToast(t('suggestions.accepted', { before: suggestion.diagnostic.text }), {
      label: t('app.undo'),
      run: () => apply({ ...edit, item: before } as typeof edit),
    });
    return true;
  };

  const edit = (suggestion: Suggestion) => {
    const painted = paintedOf(suggestion);
    const { start, end } = suggestion.diagnostic;
    if (!painted) return editField(suggestion.passageText, start, end);
    handle.current?.focus();
    return void handle.current?.reveal(painted);
  };

  const ignore = (suggestion: Suggestion, scope: IgnoreScope) => {
    apply(ignoreEdit(session.current(), ignoreOf(suggestion, scope, makeId())));
    settle(suggestion);
    handle.current?.focus();
  };

  const counts = useMemo(() => countByPage(suggestions), [suggestions]);
  const editor: ReviewedEditor = {
    diagnostics,
    current,
    onReady,
    onVisit: (id) => setCurrent((before) => id ?? (onPage.some((one) => one.id === before) ? null : before)),
  };
  const panel = useStable({
    onGo: (suggestion: Suggestion) => void visit(suggestion),
    onAccept: accept,
    onEdit: edit,
    onIgnore: ignore,
    onRestore: (id: Id) => apply(restoreEdit(session.current(), id)),
    onLeave: () => handle.current?.focus(),
  });
  const step = useStable({ next: () => stepBy(1), previous: () => stepBy(-1) });
  useOffer(
    'review',
    useMemo(() => ({ count: suggestions.length, ...step }), [suggestions.length, step]),
  );
  return {
    counts,
    editor,
    announcement,
    suggestions,
    current,
    panel,
    next: step.next,
  };
}

function ignoreOf(suggestion: Suggestion, scope: IgnoreScope, id: Id): Ignore {
  const { rule, hash, text: quote } = suggestion.diagnostic;
  switch (scope) {
    case 'here':
      return { id, scope, rule, hash, quote };
    case 'words':
      return { id, scope, rule, quote };
    case 'rule':
      return { id, scope, rule };
  }
}

function countByPage(suggestions: readonly Suggestion[]): Readonly<Partial<Record<PageId, number>>> {
  const counts: Partial<Record<PageId, number>> = {};
  for (const { page } of suggestions) counts[page] = (counts[page] ?? 0) + 1;
  return counts;
}
