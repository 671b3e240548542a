/** Whom an item of the document is for, as the choice that its row has. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { reaches } from '../../../shared/prose/reach';
import type { Editing } from '../../store/editing';
import type { RowChoice } from '../../ui/row-choice';
import { useStable } from '../../ui/useStable';

export function useItemReaders({ retrospective: { reach }, readOnly, apply }: Editing): RowChoice {
  const { t } = useTranslation();
  const { onValue } = useStable({
    onValue: (row: string, value: string | null) => {
      const { [row]: _, ...others } = reach;
      const chosen = reaches.find((each) => each === value);
      apply({ type: 'set-details', details: { reach: chosen ? { ...others, [row]: chosen } : others } });
    },
  });
  return useMemo(
    () => ({
      label: t('editor.readers.menu'),
      none: t('editor.readers.everyone'),
      choices: reaches.map((value) => ({ value, label: t(`editor.readers.${value}`) })),
      valueOf: (row) => reach[row] ?? null,
      onValue,
      readOnly,
    }),
    [t, reach, readOnly, onValue],
  );
}
