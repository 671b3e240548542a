/** The two sides of the review: the text, and what becomes of it. What is chosen at one side is shown at the other. */
import { useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../shared/intake/intake';
import { Segments } from '../../ui/Choices';
import { Suggestions } from '../../ui/QuietInput';
import type { IntakeSummary } from '../../workers/intake-protocol';
import { EventSheet } from './EventSheet';
import { FormatFacts } from './FormatFacts';
import { hiderOf, namedPeople } from './hide';
import styles from './intake.module.css';
import { itemsOf } from './listing';
import { looksOf } from './looks';
import type { ReviewScreenProps } from './ReviewScreen';
import { asking, linesOf, type ReviewItem, withUnmasked } from './review';
import { rolesList } from './roles-list';
import { SourceSection } from './SourceSection';
import { useAccepting } from './useAccepting';
import { useAdding } from './useAdding';
import type { Reviewing } from './useReview';

interface ReviewBodyProps extends ReviewScreenProps {
  readonly reviewing: Reviewing;
  readonly lines: readonly string[];
  readonly summary: IntakeSummary;
  readonly proposals: readonly Proposal[];
  /** It is being read anew. */
  readonly isReading: boolean;
  /** Answers the text, compressed. */
  readonly pack: () => Promise<Uint8Array>;
  /** Answers the secrets a second search finds. */
  readonly search: (texts: readonly string[]) => Promise<readonly string[]>;
}

export function ReviewBody(props: ReviewBodyProps) {
  const { reviewing, lines, summary, proposals, isReading, pack, search } = props;
  const { language, localZone, makeId, roles, mayNarrate, facts, onAccept } = props;
  const { t } = useTranslation();
  const { review, change } = reviewing;
  const { question, added } = review;
  const [view, setView] = useState<'events' | 'source'>('events');
  const all = useMemo(() => itemsOf(proposals, added), [proposals, added]);
  const people = useMemo(() => namedPeople(summary), [summary]);
  const hide = useMemo(
    () => hiderOf(people, summary.language, question.unmasked),
    [people, summary.language, question.unmasked],
  );
  const looks = useMemo(() => looksOf(all, review, summary), [all, review, summary]);
  const adding = useAdding({ lines, proposals, hide, makeId, change, question, summary });
  const choosing = useChoosing(all, proposals);
  const accept = useAccepting({
    isReading,
    onAccept,
    handOver: { all, review, people, summary, proposals, lines: lines.length, hide, makeId, pack, search },
  });
  const ask = (answer: Partial<typeof question>) => change((before) => asking(before, answer));
  const addLine = (index: number) => {
    const id = adding.line(index);
    if (id) choosing.choose(id);
  };

  return (
    <>
      {facts &&
        createPortal(
          <FormatFacts summary={summary} localZone={localZone} language={language} onAsk={ask} />,
          facts,
        )}
      <Suggestions id={rolesList} texts={roles} />
      <div className={styles.body} data-view={view}>
        <div className={styles.views}>
          <Segments
            label={t('intake.views')}
            value={view}
            choices={[
              { value: 'events', label: t('intake.events') },
              { value: 'source', label: t('intake.source') },
            ]}
            onValue={setView}
          />
        </div>
        <SourceSection
          lines={lines}
          people={people.length}
          masked={summary.masked.length}
          current={choosing.line}
          onCurrent={choosing.chooseLine}
          chosen={choosing.chosen}
          lookOf={(index) => looks.get(index) ?? 'plain'}
          unmasked={question.unmasked ?? noTexts}
          onMask={(text, isShown) => change((before) => withUnmasked(before, text, isShown))}
          onAdd={addLine}
        />
        <EventSheet
          all={all}
          proposals={proposals}
          review={review}
          summary={summary}
          language={language}
          current={choosing.current}
          isReading={isReading}
          mayNarrate={mayNarrate}
          adding={adding}
          onAsk={ask}
          onChoose={choosing.choose}
          onAddLine={addLine}
          onChange={change}
          onAccept={accept}
        />
      </div>
    </>
  );
}

const noTexts: ReadonlySet<string> = new Set();

/** The event and the line at hand. */
function useChoosing(all: readonly ReviewItem[], proposals: readonly Proposal[]) {
  const [current, setCurrent] = useState('');
  const [line, setLine] = useState(0);
  const item = all.find(({ id }) => id === current);
  return {
    current,
    line,
    /** The lines of the event, from 0. */
    chosen: item && { from: linesOf(item).line - 1, to: linesOf(item).endLine - 1 },
    choose: (id: string) => {
      setCurrent(id);
      const chosen = all.find((one) => one.id === id);
      if (chosen) setLine(Math.max(0, linesOf(chosen).line - 1));
    },
    chooseLine: (index: number) => {
      setLine(index);
      const found = proposals.find((one) => one.line <= index + 1 && index + 1 <= one.endLine);
      if (found) setCurrent(found.id);
    },
  };
}
