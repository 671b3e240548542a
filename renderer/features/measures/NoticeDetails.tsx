/** Every field of a notice, in the order a customer reads them. */
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../shared/retrospective/action-items';
import { readEventTime } from '../../../shared/time/read-event-time';
import { showTime } from '../../../shared/time/show-time';
import { dayAt } from '../../../shared/time/zones';
import type { Editing } from '../../store/editing';
import { CheckBox } from '../../ui/Choices';
import { CommitInput } from '../../ui/CommitInput';
import { Line } from '../../ui/Row';
import type { Rows } from '../../ui/rows';
import { TextLine } from '../../ui/TextLine';
import { readChannels, showChannels } from './channels';
import styles from './measures.module.css';

const fields = [
  'window',
  'affected',
  'notAffected',
  'seen',
  'workaround',
  'dataSafety',
  'doing',
  'nextUpdate',
  'contact',
  'signature',
] as const;

interface NoticeDetailsProps {
  readonly notice: Notice;
  readonly rows: Rows<Notice>;
  readonly editing: Editing;
}

export function NoticeDetails({ notice, rows, editing }: NoticeDetailsProps) {
  const { t } = useTranslation();
  return (
    <>
      {fields.map((field) => (
        <TextLine
          key={field}
          label={t(`structures.measures.${field}`)}
          placeholder={t(`structures.measures.${field}Example`)}
          text={rows.bind(notice, field)}
          multiline
        />
      ))}
      <Line label={t('structures.measures.channels')}>
        <div>
          <CommitInput
            value={showChannels(notice.channels)}
            label={t('structures.measures.channels')}
            placeholder={t('structures.measures.channelsExample')}
            readOnly={rows.readOnly}
            onText={(text) => rows.put({ ...notice, channels: readChannels(text) })}
          />
        </div>
      </Line>
      <SentLine notice={notice} rows={rows} editing={editing} />
    </>
  );
}

function SentLine({ notice, rows, editing }: NoticeDetailsProps) {
  const { t } = useTranslation();
  const { zone } = editing.retrospective;
  const sentAt = notice.sentAt;
  const shown = sentAt ? { at: sentAt, until: null, zone, certainty: 'exact' as const, text: '' } : null;
  const read = (text: string) => {
    const time = readEventTime(text, {
      zone,
      date: dayAt(sentAt ?? editing.now(), zone),
      reference: sentAt,
    });
    if (time?.at) rows.put({ ...notice, sentAt: time.at });
  };
  return (
    <Line label={t('structures.measures.markSent')}>
      <CheckBox
        checked={sentAt !== null}
        disabled={rows.readOnly}
        label={t('structures.measures.markSent')}
        onChecked={(checked) => rows.put({ ...notice, sentAt: checked ? editing.now() : null })}
      />
      {shown && (
        <span className={styles.sentAt}>
          <CommitInput
            look="mono"
            value={showTime(shown, zone, editing.language, { withDate: true })}
            label={t('structures.measures.sentTime')}
            readOnly={rows.readOnly}
            onText={read}
          />
        </span>
      )}
    </Line>
  );
}
