/** What a value that follows the timeline reads as now. */
import type { Language } from '../kit/bilingual';
import type { LiveValue } from '../prose/live-value';
import { type DurationKind, durationBounds, durationsOf, milestoneEvent } from '../retrospective/durations';
import { phaseSharesOf } from '../retrospective/phase-shares';
import type { TimelineEvent } from '../retrospective/timeline';
import { showDuration } from '../time/duration';
import { handlingLabels, milestoneLabels, phaseLabels } from './labels';

export interface LiveText {
  readonly text: string;
  /** The timeline does not tell it yet: the text says what is missing, in place of a number. */
  readonly isMissing: boolean;
}

/** The text of the value in the language of the document. */
export function liveText(value: LiveValue, events: readonly TimelineEvent[], language: Language): LiveText {
  return value === 'phases' ? phasesText(events, language) : durationText(value, events, language);
}

function durationText(kind: DurationKind, events: readonly TimelineEvent[], language: Language): LiveText {
  const duration = durationsOf(events)[kind];
  if (duration === null) return { text: missingText(kind, events, language), isMissing: true };
  const shown = showDuration(duration.milliseconds, language);
  const about = language === 'zh' ? `约${shown}` : `about ${shown}`;
  return { text: duration.approximate ? about : shown, isMissing: false };
}

/** "[time to detect: “Detected” is not on the timeline]". */
function missingText(kind: DurationKind, events: readonly TimelineEvent[], language: Language): string {
  const lacks = durationBounds[kind].filter((milestone) => milestoneEvent(events, milestone) === null);
  const names = lacks.map((milestone) => milestoneLabels[milestone][language]);
  const name = liveName(kind, language);
  if (language === 'zh')
    return lacks.length === 0
      ? `［${name}：节点的时区不明］`
      : `［${name}：时间线上还没有“${names.join('”“')}”］`;
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  return lacks.length === 0
    ? `[${lower}: the zone of a milestone is not known]`
    : `[${lower}: not on the timeline yet: ${names.join(', ')}]`;
}

function phasesText(events: readonly TimelineEvent[], language: Language): LiveText {
  const shares = phaseSharesOf(events);
  if (shares.length === 0)
    return {
      text:
        language === 'zh'
          ? '［各阶段占比：时间线上的事件还没有标明阶段］'
          : '[share per phase: no events with a phase on the timeline yet]',
      isMissing: true,
    };
  const parts = shares.map(({ phase, milliseconds, share }) => {
    const percent = Math.round(share * 100);
    const lasted = showDuration(milliseconds, language);
    const name = phaseLabels[phase][language];
    return language === 'zh'
      ? `${name}${lasted}（${percent}%）`
      : `${name.toLowerCase()} ${lasted} (${percent} %)`;
  });
  return { text: parts.join(language === 'zh' ? '、' : ', '), isMissing: false };
}

/** What the value is called. */
const liveName = (value: LiveValue, language: Language): string =>
  value === 'total' || value === 'phases' ? otherNames[value][language] : handlingLabels[value][language];

const otherNames = {
  total: { en: 'Total duration', zh: '总时长' },
  phases: { en: 'Share per phase', zh: '各阶段占比' },
} as const;
