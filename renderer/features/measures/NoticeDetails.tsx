/** Every field of a notice, in the order a customer reads them. */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../shared/retrospective/action-items';
import { bansIn, fieldsOf } from '../../../shared/steps/notice-bans';
import { readEventTime } from '../../../shared/time/read-event-time';
import { showTime } from '../../../shared/time/show-time';
import { dayAt } from '../../../shared/time/zones';
import { useSurroundings } from '../../commands/surroundings';
import type { Editing } from '../../store/editing';
import { Button } from '../../ui/Button';
import { CheckBox } from '../../ui/Choices';
import { CommitInput } from '../../ui/CommitInput';
import { Line } from '../../ui/Row';
import type { Rows } from '../../ui/rows';
import { TextLine } from '../../ui/TextLine';
import { Bans } from './Bans';
import { readChannels, showChannels } from './channels';
import styles from './measures.module.css';

interface NoticeDetailsProps {
  readonly notice: Notice;
  readonly rows: Rows<Notice>;
  readonly editing: Editing;
}

export function NoticeDetails({ notice, rows, editing }: NoticeDetailsProps) {
  const { t } = useTranslation();
  const bans = bansIn(notice, editing.retrospective.participants);
  return (
    <>
      {fieldsOf(notice).map((field) => (
        <Fragment key={field}>
          <TextLine
            label={t(`structures.measures.${field}`)}
            placeholder={t(`structures.measures.${field}Example`)}
            text={rows.bind(notice, field)}
            multiline
          />
          <Bans bans={bans.filter((ban) => ban.field === field)} language={editing.language} />
        </Fragment>
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
      <Hand notice={notice} />
    </>
  );
}

/** The notice on its way to customers: as text for the clipboard, or as a file. */
function Hand({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const { notices } = useSurroundings();
  const name = notice.title;
  return (
    <div className={styles.hand}>
      <Button
        aria-label={t('structures.measures.copyNoticeNamed', { name })}
        onClick={() => notices?.copy(notice.id)}
      >
        {t('structures.measures.copyNotice')}
      </Button>
      <Button
        aria-label={t('structures.measures.saveNoticeNamed', { name })}
        onClick={() => notices?.save(notice.id)}
      >
        {t('structures.measures.saveNotice')}
      </Button>
    </div>
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
