/** The overview strip above the list. The list is the master; this says the same to the eye at one glance. */
import { memo, useDeferredValue, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { milestoneLabels } from '../../../shared/manuscript/labels';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { Milestone } from '../../../shared/retrospective/timeline';
import { showDuration } from '../../../shared/time/duration';
import { showTime } from '../../../shared/time/show-time';
import type { Editing } from '../../store/editing';
import { labelsWithRoom, type StripDot, type StripMark, type StripPart, stripOf } from './strip';
import styles from './strip.module.css';

/** What the stretch that ends with a milestone is called. */
const stretchNames: Readonly<Partial<Record<Milestone, 'unseen' | 'containing' | 'recovering'>>> = {
  detected: 'unseen',
  contained: 'containing',
  restored: 'recovering',
};

/** The line is taken for as wide as a page for judging what has room; narrow pages show no words on it. */
const pageWidth = 670;

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

export function Strip({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const hatch = useId();
  const { retrospective, language } = editing;
  const events = useDeferredValue(retrospective.events);
  const picture = useMemo(() => stripOf(events), [events]);
  if (!picture) return null;
  const words = wordsOf(retrospective, language);
  const parts = picture.marks.map((mark) => `${words.name(mark.milestone)} ${words.time(mark)}`);
  return (
    <svg
      className={styles.strip}
      role="img"
      aria-label={t('structures.timeline.overview', { parts: parts.join(language === 'zh' ? '，' : ', ') })}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" className={styles.hatch} />
        </pattern>
      </defs>
      <rect className={styles.ground} y="22" width="100%" height="14" rx="3" />
      {picture.parts.map((part) => (
        <rect
          key={part.stretch.to}
          className={styles.part}
          data-to={part.stretch.to}
          x={percent(part.start)}
          y="22"
          width={percent(part.width)}
          height="14"
          fill={part.stretch.to === 'detected' ? `url(#${hatch})` : undefined}
        />
      ))}
      <Dots dots={picture.dots} />
      {picture.marks.map(({ milestone, at }) => (
        <rect
          key={milestone}
          className={styles.tick}
          data-milestone={milestone}
          x={percent(at)}
          width="1.2"
        />
      ))}
      <PartLabels parts={picture.parts} language={language} />
      <TimeLabels marks={picture.marks} words={words} />
    </svg>
  );
}

/** Drawn again only when the picture is: a long timeline has many. */
const Dots = memo(function Dots({ dots }: { readonly dots: readonly StripDot[] }) {
  return dots.map(({ id, at, over }) => (
    <circle key={id} className={styles.dot} data-over={over || undefined} cx={percent(at)} cy="29" r="2.5" />
  ));
});

interface Words {
  readonly name: (milestone: Milestone) => string;
  readonly time: (mark: StripMark) => string;
}

const wordsOf = ({ zone }: Retrospective, language: Editing['language']): Words => ({
  name: (milestone) => milestoneLabels[milestone][language].toLowerCase(),
  time: ({ event }) => showTime(event.time, zone, language, { withDate: false }),
});

interface PartLabelsProps {
  readonly parts: readonly StripPart[];
  readonly language: Editing['language'];
}

function PartLabels({ parts, language }: PartLabelsProps) {
  const { t } = useTranslation();
  const texts = parts.map(({ stretch, start }) => {
    const duration = showDuration(stretch.milliseconds, language);
    const name = t(`structures.timeline.${stretchNames[stretch.to] ?? 'containing'}`);
    const text = t('structures.timeline.stretch', { name, duration });
    return { key: { text, to: stretch.to }, at: start, width: widthOf(text) };
  });
  const wanted = texts.toSorted(
    (a, b) => Number(b.key.to === 'contained') - Number(a.key.to === 'contained'),
  );
  return labelsWithRoom(wanted).map(({ key, at }) => (
    <text key={key.to} className={styles.name} data-to={key.to} x={percent(at)} y="14">
      {key.text}
    </text>
  ));
}

function TimeLabels({ marks, words }: { readonly marks: readonly StripMark[]; readonly words: Words }) {
  const wanted = marks.map((mark) => {
    const named = mark.milestone === 'customers-told' || mark.milestone === 'acknowledged';
    const text = named ? `${words.time(mark)} ${words.name(mark.milestone)}` : words.time(mark);
    const width = widthOf(text);
    return {
      key: { text, named, milestone: mark.milestone },
      at: named ? mark.at - width / 2 : mark.at,
      width,
    };
  });
  const ordered = wanted.toSorted((a, b) => Number(a.key.named) - Number(b.key.named));
  return labelsWithRoom(ordered).map(({ key, at }) => (
    <text
      key={key.milestone}
      className={styles.time}
      data-named={key.named || undefined}
      x={percent(at)}
      y="55"
    >
      {key.text}
    </text>
  ));
}

/** About how wide a text is on the line, with a little air behind it. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '⺀' ? 11 : 5.7), 5) / pageWidth;
