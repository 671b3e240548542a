/** What the tests type and read back: the paragraphs of one page. */
import { inlineText } from '../../../shared/prose/leaves';
import type { Retrospective } from '../../../shared/retrospective/retrospective';

export const narrative = (value: Retrospective): readonly string[] =>
  value.prose.narrative.children.map((block) =>
    block.type === 'paragraph' ? inlineText(block.children) : block.type,
  );
