/** The events as a Mermaid timeline: a column for each time, below it what happened then. */
import type { Language } from '../../kit/bilingual';
import { clockFor, showEventTime } from '../../manuscript/clock';
import { milestoneLabels } from '../../manuscript/labels';
import { orderEvents } from '../../retrospective/order';
import type { Retrospective } from '../../retrospective/retrospective';
import type { TimelineEvent } from '../../retrospective/timeline';
import { say, timeless, wordsOr } from '../picture';
import { mermaidText, shortened } from './mermaid-text';

/** More columns than that nobody can read: of a longer timeline the starred events and milestones stand for it. */
const widest = 24;
/** Letters of one event; the table below has all of it. */
const room = 120;

export interface TimelineOptions {
  readonly language: Language;
  readonly keyEventsOnly: boolean;
}

export function eventTimeline(
  retrospective: Retrospective,
  { language, keyEventsOnly }: TimelineOptions,
): string {
  const clock = clockFor(retrospective, language);
  const events = shown(orderEvents(retrospective.events), keyEventsOnly);
  const columns = new Map<string, string[]>();
  for (const event of events) {
    const time = showEventTime(event.time, clock).trim() || say(timeless, language);
    columns.set(time, [...(columns.get(time) ?? []), told(event, language)]);
  }
  const lines = [...columns].map(([time, texts]) => [time, ...texts].map(mermaidText).join(' : '));
  return ['timeline', ...lines.map((line) => `  ${line}`)].join('\n');
}

function shown(events: readonly TimelineEvent[], keyEventsOnly: boolean): readonly TimelineEvent[] {
  const starred = events.filter(({ key }) => key);
  if (keyEventsOnly && starred.length > 0) return starred;
  const marked = events.filter(({ key, milestone }) => key || milestone !== null);
  return events.length > widest && marked.length > 0 ? marked : events;
}

function told({ text, milestone }: TimelineEvent, language: Language): string {
  const words = shortened(wordsOr(text, language), room);
  if (milestone === null) return words;
  return `${say(milestoneLabels[milestone], language)}${language === 'zh' ? '：' : ' – '}${words}`;
}
