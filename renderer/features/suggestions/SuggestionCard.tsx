/** The card of a suggestion, beside its words: what it is about, a question, rewrites, and what can be done. */
import { Popover } from '@base-ui/react/popover';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../ui/commit';
import { useStable } from '../../ui/useStable';
import { CardBody, type CardBodyProps } from './CardBody';
import styles from './SuggestionCard.module.css';

/** What the card stands beside: the words on the screen, or the field they are in. */
export interface CardAnchor {
  getBoundingClientRect(): DOMRect;
  readonly contextElement: Element;
}

interface SuggestionCardProps extends CardBodyProps {
  /** Null: nothing to stand beside; the card lies at the lower edge. */
  readonly anchor: CardAnchor | null;
  /** Closed by Escape, by a press elsewhere, or because the focus went elsewhere. */
  readonly onClose: (by: 'escape' | 'leaving') => void;
  /** It went, and the focus with it. */
  readonly onFocusLost: () => void;
}

export function SuggestionCard({ anchor, onClose, onFocusLost, ...body }: SuggestionCardProps) {
  const { t } = useTranslation();
  useEscape(() => onClose('escape'));
  const popup = useLastFocus(onFocusLost);
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose('leaving')}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor ?? lowerEdge}
          side="bottom"
          align="start"
          sideOffset={8}
          alignOffset={-14}
          collisionBoundary={anchor?.contextElement.closest('main') ?? 'clipping-ancestors'}
          collisionAvoidance={{ side: 'flip', align: 'flip', fallbackAxisSide: 'none' }}
          collisionPadding={{ top: 8, bottom: 8, left: 4, right: 4 }}
          className={styles.positioner}
          data-sheet={anchor === null || undefined}
        >
          <Popover.Popup
            ref={popup}
            className={styles.card}
            initialFocus={false}
            finalFocus={false}
            aria-label={t('suggestions.one')}
          >
            <CardBody key={body.suggestion.id} {...body} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

const lowerEdge = {
  getBoundingClientRect: () => new DOMRect(0, window.innerHeight, window.innerWidth, 0),
};

/** Tells when the element goes while the focus is in it and nothing else has taken it. */
function useLastFocus(onLost: () => void) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useStable({ onLost });
  useLayoutEffect(
    () => () => {
      if (!element.current?.contains(document.activeElement)) return;
      // It is still there now, and gone in a moment.
      queueMicrotask(() => {
        if (document.activeElement === document.body) latest.onLost();
      });
    },
    [latest],
  );
  return element;
}

/** Before the editor hears of it, which would let go of the caret. */
function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isComposing(event) || isInMenu(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  });
}

/** A menu that is open over the card is closed first. */
const isInMenu = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="menu"], [data-blocking]') !== null;
