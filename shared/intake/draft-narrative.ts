/** Tells the kept events as plain sentences, which the writer then owns. */
import type { Language } from '../kit/bilingual';
import type { Block, Prose } from '../prose/prose';
import { orderEvents } from '../retrospective/order';
import type { Milestone, TimelineEvent } from '../retrospective/timeline';
import { showTime } from '../time/show-time';
import { dayAt } from '../time/zones';

/** A paragraph for each part of the incident, a sentence for each event. */
export function draftNarrative(events: readonly TimelineEvent[], zone: string, language: Language): Prose {
  const ordered = orderEvents(events);
  const days = new Set(ordered.flatMap(({ time }) => (time.at === null ? [] : [dayAt(time.at, zone)])));
  const paragraphs: string[][] = [];
  let phase: TimelineEvent['phase'] | undefined;
  for (const event of ordered) {
    if (event.phase !== phase || paragraphs.length === 0) paragraphs.push([]);
    phase = event.phase;
    paragraphs.at(-1)?.push(sentenceOf(event, zone, language, days.size > 1));
  }
  const join = language === 'zh' ? '' : ' ';
  const children = paragraphs.map(
    (sentences): Block => ({ type: 'paragraph', children: [{ type: 'text', value: sentences.join(join) }] }),
  );
  return { type: 'root', children };
}

const longest = 240;

function sentenceOf(
  { time, role, text, milestone }: TimelineEvent,
  zone: string,
  language: Language,
  withDate: boolean,
): string {
  const at = showTime(time, zone, language, { withDate });
  const said = shorten(
    text
      .replace(/```[\s\S]*?```/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    language,
  );
  const mark = milestone === null ? '' : milestoneWords[language][milestone];
  if (language === 'zh') {
    const who = role === '' ? '' : `${role}：`;
    return `${at}，${mark}${who}${said}${/[。！？!?.]$/u.test(said) ? '' : '。'}`;
  }
  const who = role === '' ? '' : `${role}: `;
  return `At ${at}, ${mark}${who}${said}${/[.!?。]$/u.test(said) ? '' : '.'}`;
}

const shorten = (text: string, language: Language): string => {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end =
    language === 'zh' ? Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('，')) : cut.lastIndexOf(' ');
  return `${cut.slice(0, end > longest / 2 ? end : longest)}…`;
};

const milestoneWords: Readonly<Record<Language, Readonly<Record<Milestone, string>>>> = {
  en: {
    started: 'it began: ',
    detected: 'the first signal: ',
    acknowledged: 'the first response: ',
    contained: 'the effect was contained: ',
    restored: 'service was restored: ',
    'customers-told': 'customers were told: ',
  },
  zh: {
    started: '故障开始：',
    detected: '首个信号：',
    acknowledged: '开始响应：',
    contained: '完成止损：',
    restored: '恢复服务：',
    'customers-told': '告知客户：',
  },
};
