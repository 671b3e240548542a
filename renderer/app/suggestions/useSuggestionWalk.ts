/** Walking through the suggestions: which is current, the way to it, and what is read out on arrival. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import type { PageId } from '../../../shared/retrospective/step-id';
import { isInWords } from '../../features/suggestions/being-typed';
import { paintedOf, type Suggestion } from '../../features/suggestions/suggestion';
import type { EditorArrival } from '../document/useEditorArrival';
import { caretOf, elementOf } from './suggestion-places';
import type { SuggestionCardState } from './useSuggestionCard';

interface WalkOrder {
  readonly suggestions: readonly Suggestion[];
  readonly onPage: readonly Suggestion[];
  readonly page: PageId;
  readonly language: Language;
  readonly editor: EditorArrival;
  readonly card: Pick<SuggestionCardState, 'suggestion' | 'open'>;
}

export function useSuggestionWalk({ suggestions, onPage, page, language, editor, card }: WalkOrder) {
  const { t } = useTranslation();
  const { handle, arrive } = editor;
  const { open } = card;
  const [current, setCurrent] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');

  const show = useCallback(
    (suggestion: Suggestion) => {
      const painted = paintedOf(suggestion);
      if (painted) handle()?.aim(painted);
      else elementOf(suggestion)?.scrollIntoView({ block: 'center' });
      open(suggestion.id, true);
    },
    [handle, open],
  );

  const visit = (suggestion: Suggestion) => {
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
    arrive(suggestion.page, () => show(suggestion));
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
    const caret = caretOf(handle());
    return onPage.find((one) => isInWords(one, caret, page));
  };
  const visitAtCaret = () => {
    const here = atCaret();
    if (here) visit(here);
  };

  return { current, setCurrent, announcement, setAnnouncement, visit, stepBy, atCaret, visitAtCaret };
}
