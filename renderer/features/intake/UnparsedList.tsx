/** Lines with a time that became no event: none is dropped silently, each may still become one. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unparsed } from '../../../shared/intake/intake';
import type { Language } from '../../../shared/kit/bilingual';
import { IconButton } from '../../ui/Button';
import styles from './intake.module.css';
import { VirtualList } from './VirtualList';

interface UnparsedListProps {
  readonly unparsed: readonly Unparsed[];
  readonly language: Language;
  /** The line, from 1. */
  readonly onAdd: (line: number) => void;
}

export function UnparsedList({ unparsed, language, onAdd }: UnparsedListProps) {
  const { t } = useTranslation();
  const [current, setCurrent] = useState(0);
  return (
    <VirtualList
      label={t('intake.unparsed')}
      items={unparsed}
      idOf={idOf}
      current={Math.min(current, unparsed.length - 1)}
      onCurrent={setCurrent}
      estimate={32}
      onKey={(key, { line }) => {
        if (key !== '+' && key !== '=') return false;
        onAdd(line);
        return true;
      }}
      renderRow={({ line, text, why }, _index, control) => (
        <div className={styles.unparsed}>
          <div className={styles.number}>{line}</div>
          <div className={styles.words}>{text}</div>
          <div className={styles.whyLeft}>{why[language]}</div>
          <div>
            <IconButton small {...control} label={t('intake.addLine', { line })} onClick={() => onAdd(line)}>
              <Plus size={14} strokeWidth={1.5} />
            </IconButton>
          </div>
        </div>
      )}
    />
  );
}

const idOf = ({ line }: Unparsed): number => line;
