/** What a row of the timeline does not show: kind, phase, milestone, zone, what was known, and evidence. */
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kit/ids';
import { eventKindLabels, milestoneLabels, phaseLabels } from '../../../shared/manuscript/labels';
import type { Knowledge } from '../../../shared/retrospective/timeline';
import { tellTime } from '../../../shared/time/show-time';
import { Button } from '../../ui/Button';
import { choicesOf } from '../../ui/choices';
import { Select } from '../../ui/Menu';
import { Line } from '../../ui/Row';
import { TextLine } from '../../ui/TextLine';
import type { EventProps } from './EventRow';
import { EvidenceList } from './EvidenceList';
import { inZone } from './event-time';
import styles from './timeline.module.css';

const knowledge = ['known', 'believed', 'unknown'] as const;

interface EventDetailsProps extends EventProps {
  readonly onPicture: (id: Id) => void;
}

export function EventDetails({ event, rows, context, onPicture }: EventDetailsProps) {
  const { t } = useTranslation();
  const setKnowledge = (key: keyof Knowledge, text: string) =>
    rows.put({ ...event, knowledge: { ...event.knowledge, [key]: text } });
  return (
    <>
      <TimeNote event={event} rows={rows} context={context} />
      <Sets event={event} rows={rows} context={context} />
      {knowledge.map((key) => (
        <TextLine
          key={key}
          label={t(`structures.timeline.${key}`)}
          placeholder={t(`structures.timeline.${key}Example`)}
          text={{
            value: event.knowledge[key],
            readOnly: context.readOnly,
            onText: (text) => setKnowledge(key, text),
          }}
          multiline
        />
      ))}
      <Line label={t('structures.timeline.evidence')}>
        <EvidenceList
          evidence={event.evidence}
          makeId={context.makeId}
          readOnly={context.readOnly}
          onEvidence={(evidence) => rows.put({ ...event, evidence })}
          onPicture={() => onPicture(event.id)}
        />
      </Line>
    </>
  );
}

function Sets({ event, rows, context }: EventProps) {
  const { t } = useTranslation();
  const none = t('structures.rows.none');
  const { language, readOnly } = context;
  return (
    <>
      <Line label={t('structures.timeline.kind')}>
        <Select
          quiet
          label={t('structures.timeline.kind')}
          value={event.kind}
          none={none}
          choices={choicesOf(eventKindLabels, language)}
          readOnly={readOnly}
          onValue={(kind) => rows.put({ ...event, kind })}
        />
      </Line>
      <Line label={t('structures.timeline.milestone')}>
        <Select
          quiet
          label={t('structures.timeline.milestone')}
          value={event.milestone}
          none={none}
          choices={choicesOf(milestoneLabels, language)}
          readOnly={readOnly}
          onValue={(milestone) => rows.put({ ...event, milestone })}
        />
      </Line>
      <Line label={t('structures.timeline.phase')}>
        <Select
          quiet
          label={t('structures.timeline.phase')}
          value={event.phase}
          none={none}
          choices={choicesOf(phaseLabels, language)}
          readOnly={readOnly}
          onValue={(phase) => rows.put({ ...event, phase })}
        />
      </Line>
    </>
  );
}

/** The whole time with its zones, the text it came from where that says something else, and a zone for one that has none. */
function TimeNote({ event, rows, context }: EventProps) {
  const { t } = useTranslation();
  const { time } = event;
  const { zone, language, readOnly } = context;
  if (time.at === null) return null;
  const other =
    time.zone === null || zone === 'UTC' ? '' : tellTime({ ...time, zone: 'UTC' }, 'UTC', language);
  return (
    <Line label={t('structures.timeline.time')}>
      <span className={styles.times}>
        <span>{tellTime(time, zone, language)}</span>
        {other !== '' && <span className={styles.other}>{other}</span>}
        {time.text !== '' && (
          <span className={styles.other}>{t('structures.timeline.typedAs', { text: time.text })}</span>
        )}
      </span>
      {time.zone === null && <span className={styles.note}>{t('structures.timeline.noZone')}</span>}
      {time.zone === null && !readOnly && (
        <Button look="link" onClick={() => rows.put({ ...event, time: inZone(time, zone) })}>
          {t('structures.timeline.setZone', { zone })}
        </Button>
      )}
    </Line>
  );
}
