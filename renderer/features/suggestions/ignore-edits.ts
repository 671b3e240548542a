/** Ignoring a suggestion as an edit of the document, and taking it back. */

import type { Id } from '../../../shared/kit/ids';
import { unreachable } from '../../../shared/kit/unreachable';
import type { Edit } from '../../../shared/retrospective/edit';
import type { Ignore, Retrospective, TaughtWord } from '../../../shared/retrospective/retrospective';
import type { FoundInBlock } from './suggestion';

/** Stops a suggestion: here, for these words, or everything of its rule. */
export function ignoreEdit(
  retrospective: Retrospective,
  found: FoundInBlock,
  scope: Ignore['scope'],
  id: Id,
): Edit {
  const { ignored, taught } = retrospective.suggestions;
  const ignore = ignoreOf(found, scope, id);
  return { type: 'set-suggestions', suggestions: { ignored: [...ignored, ignore], taught } };
}

function ignoreOf({ rule, hash, text: quote }: FoundInBlock, scope: Ignore['scope'], id: Id): Ignore {
  switch (scope) {
    case 'here':
      return { id, scope, rule, hash, quote };
    case 'words':
      return { id, scope, rule, quote };
    case 'rule':
      return { id, scope, rule };
    default:
      return unreachable(scope);
  }
}

/** Teaches the linter what a word of this document is. */
export function teachEdit(retrospective: Retrospective, word: TaughtWord): Edit {
  const { ignored, taught } = retrospective.suggestions;
  return { type: 'set-suggestions', suggestions: { ignored, taught: [...taught, word] } };
}

/** Takes back what was ignored or taught. */
export function restoreEdit(retrospective: Retrospective, id: Id): Edit {
  const { ignored, taught } = retrospective.suggestions;
  return {
    type: 'set-suggestions',
    suggestions: {
      ignored: ignored.filter((one) => one.id !== id),
      taught: taught.filter((one) => one.id !== id),
    },
  };
}
