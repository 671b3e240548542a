/** Finds words that lie over other words, as they do where a row has no room and does not wrap. */
import type { Page } from '@playwright/test';

/** One line a pair; what lies over a ground of its own, as a toast does, only covers what is below. */
export const overlappingText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    interface Piece {
      readonly element: Element;
      readonly text: string;
      readonly box: DOMRect;
    }

    const common = (one: DOMRect, other: DOMRect): DOMRect => {
      const left = Math.max(one.left, other.left);
      const top = Math.max(one.top, other.top);
      const right = Math.min(one.right, other.right);
      const bottom = Math.min(one.bottom, other.bottom);
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };

    /** What its scrollers and the window leave of a box. */
    const seen = (element: Element, box: DOMRect): DOMRect => {
      let rest = common(box, new DOMRect(0, 0, innerWidth, innerHeight));
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(at);
        if (overflowX !== 'visible' || overflowY !== 'visible')
          rest = common(rest, at.getBoundingClientRect());
        if (position === 'fixed') break;
      }
      return rest;
    };

    const pieces = (): readonly Piece[] => {
      const found: Piece[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { data, parentElement: element } = texts.currentNode as Text;
        const isSeen = element?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        if (!element || !isSeen || data.trim() === '' || element.closest('svg, .sr-only')) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        for (const box of range.getClientRects())
          found.push({ element, text: data.trim().slice(0, 30), box: seen(element, box) });
      }
      return found;
    };

    const hasGround = (from: Element, below: Element): boolean => {
      for (let at: Element | null = from; at !== null && !at.contains(below); at = at.parentElement)
        if (!/^(?:transparent|rgba\(.*, 0\))$/.test(getComputedStyle(at).backgroundColor)) return true;
      return false;
    };

    const all = pieces();
    return all.flatMap((one, index) =>
      all.slice(index + 1).flatMap((other) => {
        const { left, top, width, height } = common(one.box, other.box);
        // Lines of one text touch; a hair of two letters says nothing.
        if (one.element === other.element || width < 3 || height < 5) return [];
        const upper = document.elementFromPoint(left + width / 2, top + height / 2);
        const [over, under] = other.element.contains(upper) ? [other, one] : [one, other];
        if (!over.element.contains(upper) || hasGround(over.element, under.element)) return [];
        return [`“${over.text}” over “${under.text}”`];
      }),
    );
  });
