/** Free notes: whatever has a time in it. */

import { leadingTime, mayHoldTime } from '../../time/leading-time';
import { readDocument } from '../documents/read-document';
import { type IntakeFormat, shareOf } from '../format';

export const notes: IntakeFormat = {
  id: 'notes',
  name: { en: 'Notes', zh: '自由笔记' },
  recognise: (lines) => {
    const sample = lines.slice(0, 120);
    const leading = shareOf(sample, (line) => leadingTime(line.replace(/^\s*[-*+•]\s+/, '')) !== null);
    const within = leading > 0.5 ? leading : shareOf(sample, (line) => mayHoldTime(line));
    return within === 0 ? 0.05 : Math.min(0.62, 0.25 + 0.3 * leading + 0.12 * within);
  },
  read: (lines) => readDocument(lines, true),
};
