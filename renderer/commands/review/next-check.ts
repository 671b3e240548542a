/** The next place where the document contradicts itself or is left open. */
import type { Command } from '../command';

export const nextCheck: Command = {
  id: 'next-check',
  title: { en: 'Next check', zh: '下一处核对' },
  synonyms: {
    en: ['consistency', 'contradiction', 'duration', 'placeholder'],
    zh: ['一致', '矛盾', '时长', '占位'],
  },
  menu: 'review',
  group: 1,
  when: ({ checks }) => {
    if (!checks) return 'noDocument';
    return checks.count === 0 ? 'nothingToCheck' : null;
  },
  run: ({ checks }) => checks?.next(),
};
