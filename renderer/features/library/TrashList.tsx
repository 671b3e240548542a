/** The trash: what lies in it, for how long still, and the two ways out of it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { type Trashed, trashDays } from '../../store/library';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './LibraryList.module.css';
import { showMoment } from './moments';
import { useRoving } from './useRoving';

export interface TrashActs {
  readonly onRestore: (trashed: Trashed) => void;
  readonly onErase: (trashed: readonly Trashed[]) => void;
}

interface TrashListProps extends TrashActs {
  readonly list: readonly Trashed[];
  readonly language: Language;
}

export function TrashList({ list, language, onRestore, onErase }: TrashListProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<readonly Trashed[]>([]);
  const roving = useRoving({ ids: list.map(({ id }) => id) });
  const leave = (gone: Trashed, act: () => void) => {
    const next = roving.neighbour(gone.id);
    act();
    if (next) roving.focus(next);
  };
  return (
    <section>
      <header className={styles.head}>
        <h2 className={styles.heading}>{t('home.trash')}</h2>
        <p className={styles.hint}>{t('home.trashHint', { count: trashDays })}</p>
        {list.length > 0 && <Button onClick={() => setAsked(list)}>{t('home.emptyTrash')}</Button>}
      </header>
      {list.length === 0 && <p className={styles.nothing}>{t('home.trashEmpty')}</p>}
      <ul className={styles.continue} aria-label={t('home.trash')} ref={roving.attach}>
        {list.map((trashed) => (
          <li key={trashed.id} className={styles.trashed}>
            <span className={styles.gone} lang={trashed.title ? trashed.language : undefined}>
              {trashed.title || t('app.untitled')}
            </span>
            <span className={styles.time}>
              <time dateTime={trashed.deletedAt}>{showMoment(trashed.deletedAt, language)}</time>
              {' · '}
              {t('home.daysLeft', { count: daysLeft(trashed) })}
            </span>
            <Button
              look="link"
              data-item={trashed.id}
              tabIndex={trashed.id === roving.current ? 0 : -1}
              aria-label={t('home.restoreOf', { title: trashed.title || t('app.untitled') })}
              onFocus={() => roving.onFocus(trashed.id)}
              onKeyDown={(event) => (event.key === 'Delete' ? setAsked([trashed]) : roving.onKeyDown(event))}
              onClick={() => leave(trashed, () => onRestore(trashed))}
            >
              {t('home.restore')}
            </Button>
            <Button
              look="link"
              tabIndex={trashed.id === roving.current ? 0 : -1}
              aria-label={t('home.eraseOf', { title: trashed.title || t('app.untitled') })}
              onClick={() => setAsked([trashed])}
            >
              {t('home.erase')}
            </Button>
          </li>
        ))}
      </ul>
      <EraseDialog
        asked={asked}
        onClose={() => setAsked([])}
        onErase={() => {
          setAsked([]);
          const [only] = asked;
          if (only && asked.length === 1) leave(only, () => onErase(asked));
          else onErase(asked);
        }}
      />
    </section>
  );
}

interface EraseDialogProps {
  readonly asked: readonly Trashed[];
  readonly onErase: () => void;
  readonly onClose: () => void;
}

function EraseDialog({ asked, onErase, onClose }: EraseDialogProps) {
  const { t } = useTranslation();
  const title = asked[0]?.title || t('app.untitled');
  return (
    <Dialog
      open={asked.length > 0}
      title={t('home.eraseTitle')}
      onClose={onClose}
      foot={
        <>
          <Button large onClick={onErase}>
            {t('home.erase')}
          </Button>
          <Button large onClick={onClose}>
            {t('home.keep')}
          </Button>
        </>
      }
    >
      <p>
        {asked.length === 1 ? t('home.eraseOne', { title }) : t('home.eraseMany', { count: asked.length })}
      </p>
    </Dialog>
  );
}

const day = 24 * 60 * 60 * 1000;

/** Whole days until it goes by itself. */
const daysLeft = ({ deletedAt }: Trashed): number =>
  Math.max(0, Math.ceil(trashDays - (Date.now() - new Date(deletedAt).getTime()) / day));
