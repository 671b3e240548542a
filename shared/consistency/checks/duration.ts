/** Typed durations that the timeline does not give. */
import type { Bilingual } from '../../kit/bilingual';
import type { Retrospective } from '../../retrospective/retrospective';
import { durationsIn, type FoundDuration } from '../../time/durations-in-text';
import type { Check, Found, Subject } from '../check';
import type { Measure } from '../measures';
import { itemField, type Passage } from '../passages';
import { type Spans, spansOf } from '../spans';
import { isEvent, statedOf } from '../stated';
import { agrees } from '../tolerance';
import { typedLike } from '../typed-like';

export const duration: Check = {
  id: 'duration',
  find: (subject) => {
    const spans = remembering((measure: Measure) => spansOf(subject.retrospective.events, measure));
    return [
      ...statedOf(subject.passages).flatMap(({ passage, found, measure }) => {
        const given = spans(measure);
        const tells = given !== null && (given.computed !== null || !isEvent(passage));
        return tells ? disagreement(passage, found, measure, given) : [];
      }),
      ...ofImpacts(subject, spans),
      ...ofResults(subject, spans),
    ];
  },
};

function remembering<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, { readonly answer: Answer }>();
  return (key) => {
    const answer = known.get(key) ?? { answer: ask(key) };
    known.set(key, answer);
    return answer.answer;
  };
}

function disagreement(
  { place, step }: Passage,
  found: FoundDuration,
  measure: Measure,
  { accepted, computed, approximate }: Spans,
): readonly Found[] {
  if (accepted.some((minutes) => agrees(found, minutes, approximate))) return [];
  const nearest = accepted.reduce((best, minutes) =>
    Math.abs(minutes - found.minutes) < Math.abs(best - found.minutes) ? minutes : best,
  );
  const expected = typedLike(found, computed ?? nearest);
  const { start, end, text: says } = found;
  const message = computed === null ? apart(says, expected) : given(measure, expected);
  return [{ step, place, start, end, says, expected, message }];
}

const names: Readonly<Record<Measure, Bilingual>> = {
  detect: { en: 'time to detect', zh: '发现用时' },
  acknowledge: { en: 'time to acknowledge', zh: '响应用时' },
  contain: { en: 'time to contain', zh: '止损用时' },
  restore: { en: 'time to restore', zh: '恢复用时' },
  notify: { en: 'time to tell customers', zh: '告知客户用时' },
  outage: { en: 'incident', zh: '故障时长' },
  impaired: { en: 'impact', zh: '影响时长' },
};

const given = (measure: Measure, expected: string): Bilingual => ({
  en: `The timeline gives ${expected} for the ${names[measure].en}.`,
  zh: `按时间线，${names[measure].zh}为${expected}。`,
});

const apart = (says: string, expected: string): Bilingual => ({
  en: `No events of the timeline that could begin and end it lie ${says} apart; the nearest give ${expected}.`,
  zh: `时间线上没有相隔${says}的起止事件，最接近的是${expected}。`,
});

/**
 * Rows may have been hit for a part of the incident, or kept busy after it; one of them lasted as long as it did. Where
 * none does, the first is pointed at.
 */
function ofImpacts({ retrospective }: Subject, spans: (measure: Measure) => Spans | null): readonly Found[] {
  const given = spans('impaired');
  if (!given) return [];
  const rows = retrospective.impacts.flatMap((impact) => {
    const [found, second] = durationsIn(impact.howLong);
    if (!found || second) return [];
    const isEstimate = impact.estimate !== null && found.sense === 'exact';
    const rough: FoundDuration = isEstimate ? { ...found, sense: 'about' } : found;
    const passage = itemField('impacts', impact.id, 'howLong', impact.howLong);
    return [disagreement(passage, rough, 'impaired', given)];
  });
  return rows.every((row) => row.length > 0) ? (rows[0] ?? []) : [];
}

/** What came of a handling target is the time its kind takes. */
function ofResults({ retrospective }: Subject, spans: (measure: Measure) => Spans | null): readonly Found[] {
  const targets = kindsOf(retrospective);
  return retrospective.results.flatMap(({ id, goal, actual }) => {
    const kind = goal === null ? undefined : targets.get(goal);
    const given = kind ? spans(kind) : null;
    const [found, second] = durationsIn(actual);
    if (!kind || !given || !found || second) return [];
    return disagreement(itemField('results', id, 'actual', actual), found, kind, given);
  });
}

const kindsOf = ({ handlingTargets }: Retrospective) =>
  new Map(handlingTargets.map(({ id, kind }) => [id, kind] as const));
