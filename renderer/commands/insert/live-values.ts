/** Durations that follow the timeline, as values in the text: one command each. */
import type { Bilingual } from '../../../shared/kit/bilingual';
import type { LiveValue } from '../../../shared/prose/live-value';
import type { Command } from '../command';
import { toolCommand } from '../tool-command';

const titles: Readonly<Record<LiveValue, Bilingual>> = {
  detect: { en: 'Time to detect', zh: '发现用时' },
  acknowledge: { en: 'Time to acknowledge', zh: '响应用时' },
  contain: { en: 'Time to contain', zh: '止损用时' },
  restore: { en: 'Time to restore', zh: '恢复用时' },
  notify: { en: 'Time to tell customers', zh: '告知客户用时' },
  total: { en: 'Total duration', zh: '总时长' },
  phases: { en: 'Share per phase', zh: '各阶段占比' },
};

export const liveValueCommands: readonly Command[] = (Object.keys(titles) as LiveValue[]).map((value) =>
  toolCommand({
    id: `live-${value}`,
    title: titles[value],
    synonyms: {
      en: ['duration', 'computed', 'from the timeline'],
      zh: ['时长', '自动计算', '由时间线算出'],
    },
    menu: 'insert',
    group: 3,
  }),
);
