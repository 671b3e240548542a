/** The outline of the open page: choosing a heading brings its text into view. */
import { useTranslation } from 'react-i18next';
import type { Prose } from '../../../shared/prose/prose';
import { around } from '../../commands/surroundings';
import { Outline } from './Outline';

interface DeskOutlineProps {
  readonly prose: Prose;
  /** Title of the page. */
  readonly step: string;
  /** Whether it says that there is no heading; else it is not there. */
  readonly saysEmpty: boolean;
}

export function DeskOutline({ prose, step, saysEmpty }: DeskOutlineProps) {
  const { t } = useTranslation();
  return (
    <Outline
      prose={prose}
      label={t('writing.outlineOf', { step })}
      {...(saysEmpty ? { empty: t('writing.outlineEmpty') } : {})}
      onGo={(block) => around().editor?.goToBlock(block)}
    />
  );
}
