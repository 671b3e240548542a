/** The mark of a level beside the text is the line it draws below the words. */
import type { Level } from '../../../shared/lint/diagnostic';
import type { GlyphShape } from '../../ui/Marks';

export const levelShapes: Readonly<Record<Level, GlyphShape>> = {
  error: 'wavy',
  warning: 'dashed',
  suggestion: 'dotted',
  info: 'none',
};
