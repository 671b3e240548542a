/** Where something small goes beside words it must not cover. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const edge = 8;

/** Left and top, in the same coordinates as the words: on the side asked for, else on the other, null without room on either. */
export function placeBeside(
  words: Box,
  size: Size,
  room: Box,
  side: 'above' | 'below',
): { readonly left: number; readonly top: number } | null {
  const above = words.top - gap - size.height;
  const below = words.bottom + gap;
  const hasAbove = above >= room.top;
  const hasBelow = below + size.height <= room.bottom;
  if (!hasAbove && !hasBelow) return null;
  const isAbove = hasAbove && (side === 'above' || !hasBelow);
  const last = Math.max(room.left + edge, room.right - edge - size.width);
  return {
    left: Math.min(Math.max(words.left, room.left + edge), last),
    top: isAbove ? above : below,
  };
}

/** Where a list goes that may scroll, and how high it may be: below the words, else above, else where there is more room. */
export function placeList(
  words: Box,
  size: Size,
  room: Box,
): { readonly left: number; readonly top: number; readonly height: number } {
  const below = room.bottom - edge - (words.bottom + gap);
  const above = words.top - gap - (room.top + edge);
  const isBelow = size.height <= below || (size.height > above && below >= above);
  const height = Math.max(0, Math.min(size.height, isBelow ? below : above));
  const last = Math.max(room.left + edge, room.right - edge - size.width);
  return {
    left: Math.min(Math.max(words.left, room.left + edge), last),
    top: isBelow ? words.bottom + gap : words.top - gap - height,
    height,
  };
}
