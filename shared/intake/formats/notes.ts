/** Free notes: whatever has a time in it. */

import { leadingTime, mayHoldTime } from '../../time/leading-time';
import { readDocument } from '../documents/read-document';
import { type IntakeFormat, shareOf } from '../format';

/** So many lines with a clock are notes of something, wherever in the line it stands. */
const several = 3;

/** Notes have no signs of their own: they are never surer than this. */
export const surestNotes = 0.62;

export const notes: IntakeFormat = {
  id: 'notes',
  name: { en: 'Notes', zh: '自由笔记' },
  recognise: (lines) => {
    const sample = lines.slice(0, 120);
    const leading = shareOf(sample, (line) => leadingTime(line.replace(/^\s*[-*+•]\s+/, '')) !== null);
    const within = leading > 0.5 ? leading : shareOf(sample, (line) => mayHoldTime(line));
    if (within === 0) return 0.05;
    const isSeveral = sample.filter((line) => mayHoldTime(line)).length >= several;
    return Math.min(surestNotes, Math.max(isSeveral ? 0.41 : 0, 0.25 + 0.3 * leading + 0.12 * within));
  },
  read: (lines) => readDocument(lines, true),
};
