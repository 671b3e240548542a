/** Retrospectives and notes written in Markdown. */
import { readDocument } from '../documents/read-document';
import type { IntakeFormat } from '../format';
import type { Piece } from '../piece';

const signs =
  /^\s{0,3}#{1,6}\s+\S|^\s*\|.*\|\s*$|^\s*(?:```|~~~)|^\s{0,3}(?:[-*+] )?\*\*[^*]{1,80}\*\*|\[[^\]]{1,120}\]\((?:https?:|\.|#)/;

export const markdown: IntakeFormat = {
  id: 'markdown',
  name: { en: 'Markdown', zh: 'Markdown' },
  recognise: (lines) => {
    const filled = lines.filter((line) => line.trim() !== '').length;
    const titles = lines.filter((line) => /^\s{0,3}#{1,6}\s+\S/.test(line)).length;
    const marked = lines.filter((line) => signs.test(line)).length;
    if (filled === 0 || marked === 0) return 0;
    return Math.min(0.95, (titles > 0 ? 0.5 : 0.3) + (marked / filled) * 0.6 + (titles > 2 ? 0.2 : 0));
  },
  read: (lines): readonly Piece[] => readDocument(lines, false),
};
