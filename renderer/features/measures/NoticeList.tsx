/** What customers are told: one row a notice, its fields below. */
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { noticeLabels } from '../../../shared/manuscript/labels';
import { emptyNotice, type Notice, noticeKinds } from '../../../shared/retrospective/action-items';
import { bansIn } from '../../../shared/steps/notice-bans';
import type { Editing } from '../../store/editing';
import { itemsOf } from '../../store/items';
import { choicesOf } from '../../ui/choices';
import { QuietText } from '../../ui/Field';
import { LookAgain } from '../../ui/LookAgain';
import { Select } from '../../ui/Menu';
import { Row } from '../../ui/Row';
import { type Rows, useRows } from '../../ui/rows';
import { AddButton, Purpose, Section } from '../../ui/Section';
import { Bans } from './Bans';
import styles from './measures.module.css';
import { NoticeDetails } from './NoticeDetails';

export function NoticeList({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const { notices } = editing.retrospective;
  const rows = useRows<Notice>({
    items: notices,
    store: itemsOf(editing, 'notices'),
    readOnly: editing.readOnly,
    create: () => emptyNotice(editing.makeId(), nextKind(notices)),
    nameOf: (notice) => (isBlank(notice) ? '' : notice.title || noticeLabels[notice.kind][editing.language]),
  });
  return (
    <Section ref={rows.attach} title={t('structures.measures.notices')}>
      {notices.length === 0 && <Purpose>{t('structures.measures.noticesPurpose')}</Purpose>}
      <ul>
        {notices.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} rows={rows} editing={editing} />
        ))}
      </ul>
      {!editing.readOnly && <AddButton label={t('structures.measures.addNotice')} onAdd={() => rows.add()} />}
    </Section>
  );
}

interface NoticeRowProps {
  readonly notice: Notice;
  readonly rows: Rows<Notice>;
  readonly editing: Editing;
}

function NoticeRow({ notice, rows, editing }: NoticeRowProps) {
  const { t } = useTranslation();
  return (
    <Row
      id={notice.id}
      name={notice.title || noticeLabels[notice.kind][editing.language]}
      readOnly={rows.readOnly}
      onRemove={() => rows.remove(notice)}
      details={<NoticeDetails notice={notice} rows={rows} editing={editing} />}
    >
      <div className={styles.notice}>
        <Select
          quiet
          label={t('structures.measures.noticeKind')}
          value={notice.kind}
          choices={choicesOf(noticeLabels, editing.language)}
          readOnly={rows.readOnly}
          onValue={(kind) => kind && rows.put({ ...notice, kind })}
        />
        <div data-lead>
          <QuietText
            {...rows.bind(notice, 'title')}
            label={t('structures.measures.noticeTitle')}
            placeholder={t('structures.measures.noticeTitleExample')}
            onKeyDown={rows.keys(notice)}
          />
        </div>
        <span className={styles.sent}>
          {notice.sentAt && <Check size={14} strokeWidth={1.5} />}
          {t(notice.sentAt ? 'structures.measures.sent' : 'structures.measures.draft')}
        </span>
        <NoticeLook notice={notice} editing={editing} />
      </div>
    </Row>
  );
}

/** What stands in the title, and how much stands in the fields below, which may be closed. */
function NoticeLook({ notice, editing }: Pick<NoticeRowProps, 'notice' | 'editing'>) {
  const { t } = useTranslation();
  const bans = bansIn(notice, editing.retrospective.participants);
  const [inTitle, below] = [
    bans.filter(({ field }) => field === 'title'),
    bans.filter(({ field }) => field !== 'title'),
  ];
  return (
    <>
      <Bans bans={inTitle} language={editing.language} />
      {below.length > 0 && (
        <LookAgain>
          {t('structures.measures.noticeBans', {
            count: below.length,
            words: below
              .slice(0, 3)
              .map(({ says }) => `“${says}”`)
              .join(editing.language === 'zh' ? '' : ', '),
          })}
        </LookAgain>
      )}
    </>
  );
}

const isBlank = (notice: Notice): boolean =>
  Object.entries(notice).every(([key, value]) => key === 'id' || key === 'kind' || !value?.length);

/** The kind that usually comes after those there are. */
const nextKind = (notices: readonly Notice[]): Notice['kind'] =>
  noticeKinds.find((kind) => notices.every((notice) => notice.kind !== kind)) ?? 'update';
