/** Tells the kept events as plain sentences, which the writer then owns. */
import type { Language } from '../kit/bilingual';
import type { Block, Prose } from '../prose/prose';
import { orderEvents } from '../retrospective/order';
import type { EventKind, Milestone, TimelineEvent } from '../retrospective/timeline';
import { showTime } from '../time/show-time';
import { dayAt } from '../time/zones';

/** An event and the sentence it is told in. */
export interface DraftedSentence {
  readonly event: TimelineEvent;
  readonly text: string;
}

/** A sentence for each event, in order. An event without words has none. */
export function draftSentences(
  events: readonly TimelineEvent[],
  zone: string,
  language: Language,
): readonly DraftedSentence[] {
  const ordered = orderEvents(events);
  const days = new Set(ordered.flatMap(({ time }) => (time.at === null ? [] : [dayAt(time.at, zone)])));
  return ordered.flatMap((event) =>
    event.text.trim() === '' ? [] : [{ event, text: sentenceOf(event, zone, language, days.size > 1) }],
  );
}

/** A paragraph for each part of the incident. */
export function paragraphsOf(sentences: readonly DraftedSentence[], language: Language): readonly Block[] {
  const paragraphs: string[][] = [];
  let phase: TimelineEvent['phase'] | undefined;
  for (const { event, text } of sentences) {
    if (event.phase !== phase || paragraphs.length === 0) paragraphs.push([]);
    phase = event.phase;
    paragraphs.at(-1)?.push(text);
  }
  const join = language === 'zh' ? '' : ' ';
  return paragraphs.map((texts) => ({
    type: 'paragraph',
    children: [{ type: 'text', value: texts.join(join) }],
  }));
}

/** The whole narrative as sentences drafted from the events. */
export const draftNarrative = (
  events: readonly TimelineEvent[],
  zone: string,
  language: Language,
): Prose => ({
  type: 'root',
  children: [...paragraphsOf(draftSentences(events, zone, language), language)],
});

const longest = 240;

function sentenceOf(event: TimelineEvent, zone: string, language: Language, withDate: boolean): string {
  const { role, milestone, kind } = event;
  const said = shorten(
    event.text
      .replace(/```[\s\S]*?```/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    language,
  );
  const mark =
    milestone === null ? kindWords[language][kind ?? 'milestone'] : milestoneWords[language][milestone];
  const who = role.trim();
  const at = timeWords(event, zone, language, withDate);
  const end = /[.!?。！？]$/u.test(said) ? '' : language === 'zh' ? '。' : '.';
  const lead = [mark, who].filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');
  const colon = lead === '' ? '' : language === 'zh' ? '：' : ': ';
  return language === 'zh' ? `${at}，${lead}${colon}${said}${end}` : `${at}, ${lead}${colon}${said}${end}`;
}

/** "At 09:02", "About 09:02", "From 09:02 to 09:15"; words for a time that is not known, never a guess. */
function timeWords({ time }: TimelineEvent, zone: string, language: Language, withDate: boolean): string {
  const exact = showTime({ ...time, certainty: 'exact' }, zone, language, { withDate });
  if (time.at === null) {
    const words = time.text.trim();
    if (language === 'zh') return words === '' ? '时间不详' : `时间记为“${words}”`;
    return words === '' ? 'At a time nobody noted' : `At a time noted as “${words}”`;
  }
  const about = time.certainty !== 'exact';
  if (language === 'zh') return `${about ? '约' : ''}${exact}`;
  if (time.until !== null) return `${about ? 'About' : 'From'} ${exact.replace('–', about ? '–' : ' to ')}`;
  return `${about ? 'At about' : withDate ? 'On' : 'At'} ${exact}`;
}

const shorten = (text: string, language: Language): string => {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end =
    language === 'zh' ? Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('，')) : cut.lastIndexOf(' ');
  return `${cut.slice(0, end > longest / 2 ? end : longest)}…`;
};

/** What is said of an event that is no milestone; what was done is told by its own words. */
const kindWords: Readonly<Record<Language, Readonly<Record<EventKind, string>>>> = {
  en: { signal: 'a signal', decision: 'a decision', action: '', message: 'a message', milestone: '' },
  zh: { signal: '信号', decision: '决定', action: '', message: '消息', milestone: '' },
};

const milestoneWords: Readonly<Record<Language, Readonly<Record<Milestone, string>>>> = {
  en: {
    started: 'it began',
    detected: 'the first signal',
    acknowledged: 'the first response',
    contained: 'the effect was contained',
    restored: 'service was restored',
    'customers-told': 'customers were told',
  },
  zh: {
    started: '故障开始',
    detected: '首个信号',
    acknowledged: '开始响应',
    contained: '完成止损',
    restored: '恢复服务',
    'customers-told': '告知客户',
  },
};
