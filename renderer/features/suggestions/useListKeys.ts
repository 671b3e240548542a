/** The keys of the list of suggestions: arrows walk, Enter goes to the text, letters decide. One item is a tab stop. */
import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '../../ui/commit';
import type { SuggestionsPanelProps } from './SuggestionsPanel';
import type { Suggestion } from './suggestion';

interface ListOrder
  extends Pick<
    SuggestionsPanelProps,
    'current' | 'readOnly' | 'letterKeys' | 'onGo' | 'onAccept' | 'onIgnoreHere' | 'onAcceptAll'
  > {
  /** In the order shown. */
  readonly members: readonly Suggestion[];
}

const walks: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};
const letterWalks: Readonly<Record<string, string>> = { j: 'ArrowDown', k: 'ArrowUp' };

export function useListKeys(order: ListOrder) {
  const { members, current, letterKeys } = order;
  const [focused, setActive] = useState<string | null>(null);
  const find = (id: string | null) => members.find((one) => one.id === id);
  const active = find(focused) ?? find(current) ?? members[0];

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey || event.altKey || !active) return;
    const letter = letterKeys ? event.key.toLowerCase() : '';
    const walk = walks[letterWalks[letter] ?? event.key];
    const act = walk ? () => focusItem(event, walk) : letterAction(letter, event, active);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const focusItem = (event: KeyboardEvent, walk: (at: number, last: number) => number) => {
    const at = members.findIndex(({ id }) => id === active?.id);
    show(event, members[walk(at, members.length - 1)]);
  };
  const letterAction = (letter: string, event: KeyboardEvent, suggestion: Suggestion) => {
    if (order.readOnly) return null;
    if (letter === 'i') return () => ignore(event, suggestion);
    if (letter !== 'a') return null;
    if (event.shiftKey) return () => order.onAcceptAll(suggestion.diagnostic.rule);
    const [first] = suggestion.diagnostic.rewrites;
    return () => (first === undefined ? order.onGo(suggestion) : order.onAccept(suggestion, first));
  };
  const ignore = (event: KeyboardEvent, suggestion: Suggestion) => {
    const at = members.findIndex(({ id }) => id === suggestion.id);
    show(event, members[at + 1] ?? members[at - 1]);
    order.onIgnoreHere(suggestion);
  };
  return { active, stop: active?.id, setActive, onKeyDown };
}

function show(event: KeyboardEvent, suggestion: Suggestion | undefined): void {
  if (suggestion === undefined) return;
  const panel = event.currentTarget.closest('section');
  panel?.querySelector<HTMLElement>(`[data-suggestion="${CSS.escape(suggestion.id)}"]`)?.focus();
}
