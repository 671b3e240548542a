/** A computed value in the text: its words now, marked as computed, or what the timeline lacks for it. */
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveValue } from '../../../shared/prose/live-value';
import styles from './LiveView.module.css';
import { LiveTextsContext } from './live-texts';

export function LiveView({ value }: { readonly value: LiveValue }) {
  const { t } = useTranslation();
  const { text, isMissing } = useContext(LiveTextsContext)(value);
  return (
    <span
      className={styles.live}
      data-live={value}
      data-missing={isMissing || undefined}
      title={t('editor.live.computed')}
    >
      {text}
    </span>
  );
}
