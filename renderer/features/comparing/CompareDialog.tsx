/** Two values of one document, step by step beside each other; of each difference one side is chosen. */
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differencesOf } from '../../../shared/retrospective/differences';
import { mergeOf } from '../../../shared/retrospective/merge';
import type { PageId } from '../../../shared/retrospective/step-id';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { choose, partsOf, type Taken, takenOf } from './choices';
import styles from './comparing.module.css';
import { DifferencePart } from './DifferencePart';
import type { Comparison } from './difference-rows';
import { PartList } from './PartList';

interface CompareDialogProps extends Comparison {
  /** Where the other value comes from. */
  readonly name: string;
  readonly pageTitles: Readonly<Record<PageId, string>>;
  /** Why nothing can be taken over here, and what to do; null when it can. */
  readonly obstacle: ReactNode;
  /** Keys of the differences that are taken; none: everything stays. */
  readonly onApply: (taken: Taken) => void;
  readonly onBoth: () => void;
  readonly onClose: () => void;
}

export function CompareDialog(props: CompareDialogProps) {
  const { mine, theirs, language, name, pageTitles, obstacle, onApply, onBoth, onClose } = props;
  const { t } = useTranslation();
  const [taken, setTaken] = useState<Taken>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);
  const differences = useMemo(() => differencesOf(mine, theirs), [mine, theirs]);
  const parts = useMemo(() => partsOf(differences), [differences]);
  const part = parts.find(({ id }) => id === chosen) ?? parts[0];
  const titles = { ...pageTitles, head: t('history.head') };
  const { loosened } = useMemo(() => mergeOf(mine, theirs, taken), [mine, theirs, taken]);
  const count = takenOf(differences, taken);
  const take = (side: 'mine' | 'theirs') => () => setTaken(choose(taken, differences, side));
  const summary = [
    count === 0
      ? t('comparing.nothingTaken')
      : t('comparing.taken', { count, total: differences.length, name }),
    ...(loosened.length > 0 ? [t('comparing.loosened', { count: loosened.length })] : []),
    ...(count > 0 ? [t('comparing.kept')] : []),
  ].join(language === 'zh' ? '' : ' ');

  if (!part)
    return (
      <Dialog
        open
        title={t('comparing.title')}
        aside={t('comparing.with', { name })}
        onClose={onClose}
        foot={
          <Button large look="primary" onClick={() => onApply(new Set())}>
            {t('app.close')}
          </Button>
        }
      >
        <p>{t('comparing.same')}</p>
      </Dialog>
    );
  return (
    <Dialog
      open
      full
      title={t('comparing.title')}
      aside={t('comparing.with', { name })}
      onClose={onClose}
      foot={
        <>
          <p className={styles.summary} role="status">
            {summary}
          </p>
          {obstacle}
          <Button large onClick={onBoth}>
            {t('comparing.keepBoth')}
          </Button>
          <Button large onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button
            large
            look="primary"
            disabled={count > 0 && obstacle !== null}
            onClick={() => onApply(taken)}
          >
            {count === 0 ? t('comparing.keepMine') : t('comparing.apply', { count })}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.side}>
          <div className={styles.all}>
            <Button onClick={take('mine')}>{t('comparing.allMine')}</Button>
            <Button onClick={take('theirs')}>{t('comparing.allTheirs')}</Button>
          </div>
          <PartList parts={parts} titles={titles} taken={taken} chosen={part.id} onChosen={setChosen} />
        </div>
        <DifferencePart
          key={part.id}
          part={part}
          title={titles[part.id]}
          comparison={{ mine, theirs, language }}
          name={name}
          taken={taken}
          onTaken={setTaken}
        />
      </div>
    </Dialog>
  );
}
