/** Going through the suggestions: which is current, where its card is open, what is announced. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageId } from '../../../shared/retrospective/step-id';
import { useOffer } from '../../commands/surroundings';
import type { EditorHandle, PaintedDiagnostic } from '../../editor/contract';
import type { Replacement } from '../../features/suggestions/accept-all';
import { isAtCaret, isInWords } from '../../features/suggestions/being-typed';
import type { IgnoreScope } from '../../features/suggestions/IgnoreMenu';
import { paintedOf, type Suggestion } from '../../features/suggestions/suggestion';
import { type News, useAnnouncer } from '../../features/suggestions/useAnnouncer';
import { useSuggestions } from '../../features/suggestions/useSuggestions';
import type { Editing } from '../../store/editing';
import { usePreferences } from '../../store/preferences';
import type { DocumentSession } from '../../store/session';
import { useStable } from '../../ui/useStable';
import { caretOf, editField, elementOf, writingAt } from './suggestion-places';
import { useSuggestionCard } from './useSuggestionCard';
import { useSuggestionDecisions } from './useSuggestionDecisions';

interface ReviewOrder {
  readonly session: DocumentSession;
  readonly editing: Editing;
  readonly page: PageId;
  readonly goTo: (page: PageId) => void;
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
  readonly onPress: (id: string) => void;
  readonly onReady: (handle: EditorHandle) => void;
}

export function useSuggestionReview({ session, editing, page, goTo }: ReviewOrder) {
  const { t } = useTranslation();
  const { language } = editing;
  const ready = useRef<EditorHandle | null>(null);
  const handle = useCallback(() => ready.current, []);
  const typing = useStable({
    isAtCaret: (one: Suggestion) => isAtCaret(one, writingAt(ready.current), page),
  });
  const found = useSuggestions({ session, ...typing });
  const [current, setCurrent] = useState<string | null>(null);
  const [settled, setSettled] = useState<Settled>({ of: [], ids: [] });
  const [announcement, setAnnouncement] = useState('');
  const [acceptingAll, setAcceptingAll] = useState<string | null>(null);
  const [isListingIgnored, setListingIgnored] = useState(false);
  const awaited = useRef<Suggestion | null>(null);
  const arriving = useRef<(() => void) | null>(null);

  const suggestions = useMemo(
    () => (settled.of === found ? found.filter(({ id }) => !settled.ids.includes(id)) : found),
    [found, settled],
  );
  const onPage = useMemo(
    () => suggestions.filter((suggestion) => suggestion.page === page),
    [suggestions, page],
  );
  const diagnostics = useMemo(() => onPage.flatMap((suggestion) => paintedOf(suggestion) ?? []), [onPage]);
  const card = useSuggestionCard({ session, suggestions, handle });
  useAnnouncer({
    session,
    suggestions,
    page,
    onNews: ({ fresh, total }: News) => setAnnouncement(t('suggestions.news', { count: fresh, total })),
  });

  const { open, close } = card;
  const show = useCallback(
    (suggestion: Suggestion) => {
      const painted = paintedOf(suggestion);
      if (painted) ready.current?.aim(painted);
      else elementOf(suggestion)?.scrollIntoView({ block: 'center' });
      open(suggestion.id, true);
    },
    [open],
  );

  const visit = useCallback(
    (suggestion: Suggestion) => {
      setCurrent(suggestion.id);
      const { text: quote, message, ask, rewrites } = suggestion.diagnostic;
      const place = { number: suggestions.indexOf(suggestion) + 1, total: suggestions.length };
      const words = { ...place, quote, message: message[language], ask: ask[language] };
      const [rewrite] = rewrites;
      setAnnouncement(
        rewrite === undefined
          ? t('suggestions.announce', words)
          : t('suggestions.announceRewrite', { ...words, rewrite }),
      );
      if (suggestion.page === page) return void window.requestAnimationFrame(() => show(suggestion));
      awaited.current = suggestion;
      return goTo(suggestion.page);
    },
    [suggestions, language, t, page, show, goTo],
  );

  const onReady = useCallback(
    (next: EditorHandle) => {
      ready.current = next;
      const suggestion = awaited.current;
      awaited.current = null;
      if (suggestion) window.requestAnimationFrame(() => show(suggestion));
      const run = arriving.current;
      arriving.current = null;
      if (run) window.requestAnimationFrame(run);
    },
    [show],
  );

  const arrive = (there: PageId, run: () => void) => {
    if (there === page) return void window.requestAnimationFrame(run);
    arriving.current = run;
    return goTo(there);
  };

  const stepBy = (by: 1 | -1) => {
    // The caret's late news may have taken `current` away; what the card shows is what one goes on from.
    const here = card.suggestion?.id ?? current;
    const at = suggestions.findIndex(({ id }) => id === here);
    const start = suggestions.findIndex((suggestion) => suggestion.page === page);
    const from = at >= 0 ? at + by : by > 0 ? Math.max(start, 0) : Math.max(start, 0) - 1;
    const next = suggestions[(from + suggestions.length) % suggestions.length];
    if (next) visit(next);
  };

  const atCaret = (): Suggestion | undefined => {
    const caret = caretOf(ready.current);
    return onPage.find((one) => isInWords(one, caret, page));
  };
  const openAtCaret = () => {
    const here = atCaret();
    if (here) visit(here);
  };

  const settle = (decided: readonly Suggestion[]) => {
    const ids = decided.map(({ id }) => id);
    setSettled(({ of, ids: before }) => ({ of: found, ids: [...(of === found ? before : []), ...ids] }));
    setCurrent(null);
    close();
    const count = suggestions.length - decided.length;
    setAnnouncement(count === 0 ? t('suggestions.noneLeft') : t('suggestions.left', { count }));
  };
  const decisions = useSuggestionDecisions({ session, editing, page, handle, settle });

  const backToText = (suggestion: Suggestion | null) => {
    if (suggestion && paintedOf(suggestion) === null) elementOf(suggestion)?.focus();
    else ready.current?.focus();
  };
  const writeOwn = (suggestion: Suggestion) => {
    close();
    const painted = paintedOf(suggestion);
    if (painted) ready.current?.reveal(painted);
    else editField(suggestion);
  };
  const ignore = (suggestion: Suggestion, scope: IgnoreScope) => {
    decisions.ignore(suggestion, scope);
    backToText(suggestion);
  };

  const counts = useMemo(() => countByPage(suggestions), [suggestions]);
  const news = useStable({
    onPress: (id: string) => {
      setCurrent(id);
      open(id, false);
    },
    onVisit: (id: string | null) => {
      if (id !== card.suggestion?.id && card.focusTurn === null) close();
      setCurrent((before) => id ?? (onPage.some((one) => one.id === before) ? null : before));
    },
  });
  const editor = useMemo<ReviewedEditor>(
    () => ({ diagnostics, current, onReady, ...news }),
    [diagnostics, current, onReady, news],
  );
  const panel = useStable({
    onGo: (suggestion: Suggestion) => visit(suggestion),
    onAccept: (suggestion: Suggestion, words: string) => void decisions.accept(suggestion, words),
    onIgnoreHere: (suggestion: Suggestion) => decisions.ignore(suggestion, 'here'),
    onAcceptAll: (rule: string) => setAcceptingAll(rule),
    onShowIgnored: () => part.listIgnored(),
    onTurnOn: () => part.setShown(true),
    onLeave: () => ready.current?.focus(),
  });
  const part = useStable({
    next: () => stepBy(1),
    previous: () => stepBy(-1),
    isAtCaret: () => atCaret() !== undefined,
    openAtCaret,
    listIgnored: () => setListingIgnored(true),
    setShown: (suggestionsOn: boolean) => usePreferences.getState().set({ suggestionsOn }),
  });
  const { suggestionsOn: isShown } = usePreferences(({ values }) => values);
  const count = suggestions.length;
  useOffer(
    'review',
    useMemo(() => ({ count, isShown, ...part }), [count, isShown, part]),
  );
  return {
    counts,
    editor,
    handle,
    arrive,
    announcement,
    suggestions,
    current,
    panel,
    card: {
      ...card,
      number: card.suggestion === null ? 0 : suggestions.indexOf(card.suggestion) + 1,
      onAccept: decisions.accept,
      onIgnore: ignore,
      onWriteOwn: writeOwn,
      onStep: stepBy,
      onClose: (by: 'escape' | 'leaving') => {
        close();
        if (by === 'escape') backToText(card.suggestion);
      },
    },
    acceptingAll: {
      rule: acceptingAll,
      onAccept: (replacements: readonly Replacement[]) => {
        setAcceptingAll(null);
        decisions.acceptAll(replacements);
      },
      onClose: () => setAcceptingAll(null),
    },
    ignored: {
      isListed: isListingIgnored,
      onRestore: decisions.restore,
      onClose: () => setListingIgnored(false),
    },
    next: part.next,
  };
}

function countByPage(suggestions: readonly Suggestion[]): Readonly<Partial<Record<PageId, number>>> {
  const counts: Partial<Record<PageId, number>> = {};
  for (const { page } of suggestions) counts[page] = (counts[page] ?? 0) + 1;
  return counts;
}
