/** What the caret stands in, for the buttons of the toolbar. */

import { $isLinkNode } from '@lexical/link';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $findMatchingParent, $getSelection, $isRangeSelection, type TextFormatType } from 'lexical';
import { useEffect, useState } from 'react';
import { $surroundings, type BlockKind } from '../behaviour/blocks';

export const textFormats = ['bold', 'italic', 'strikethrough', 'code'] as const satisfies TextFormatType[];
export type TextFormat = (typeof textFormats)[number];

export interface CaretState {
  readonly formats: readonly TextFormat[];
  readonly kinds: readonly BlockKind[];
  readonly inTable: boolean;
  readonly inLink: boolean;
}

const nowhere: CaretState = { formats: [], kinds: [], inTable: false, inLink: false };

function $caretState(): CaretState | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return null;
  const { kinds, inTable } = $surroundings(selection);
  return {
    formats: textFormats.filter((format) => selection.hasFormat(format)),
    kinds: [...kinds],
    inTable,
    inLink: $findMatchingParent(selection.anchor.getNode(), $isLinkNode) !== null,
  };
}

const isSame = (one: CaretState, other: CaretState): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Without a caret in the text, where it was last. */
export function useSurroundings(): CaretState {
  const [editor] = useLexicalComposerContext();
  const [state, setState] = useState(nowhere);
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const next = editorState.read($caretState);
        if (next !== null) setState((last) => (isSame(last, next) ? last : next));
      }),
    [editor],
  );
  return state;
}
