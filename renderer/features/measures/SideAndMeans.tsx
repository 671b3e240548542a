/** The measures on two axes, below their list: whether all of them only remind people is seen at a glance. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { quadrants } from '../../../shared/diagrams/quadrants';
import type { ActionItem } from '../../../shared/retrospective/action-items';
import type { Editing } from '../../store/editing';
import { Picture } from '../../ui/Picture';
import { Section } from '../../ui/Section';

interface SideAndMeansProps {
  readonly actionItems: readonly ActionItem[];
  readonly language: Editing['language'];
  readonly onOpen: (id: string) => void;
}

export function SideAndMeans({ actionItems, language, onOpen }: SideAndMeansProps) {
  const { t } = useTranslation();
  const draw = useCallback(
    (width: number) => quadrants({ actionItems }, { width, language }),
    [actionItems, language],
  );
  return (
    <Section title={t('pictures.sideAndMeans')}>
      <Picture draw={draw} onOpen={onOpen} />
    </Section>
  );
}
