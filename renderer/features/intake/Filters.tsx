/** Which events of the review are shown, each with how many there are. */
import { useTranslation } from 'react-i18next';
import { Segments } from '../../ui/Choices';
import { type Filter, filters, type Listing } from './listing';

type Shown = Filter | 'unparsed';

interface FiltersProps {
  readonly filter: Shown;
  readonly counts: Listing['counts'];
  readonly unparsed: number;
  readonly onFilter: (filter: Shown) => void;
}

export function Filters({ filter, counts, unparsed, onFilter }: FiltersProps) {
  const { t } = useTranslation();
  const all: readonly (readonly [Shown, number])[] = [
    ...filters.map((value) => [value, counts[value]] as const),
    ['unparsed', unparsed],
  ];
  return (
    <Segments
      label={t('intake.filter')}
      value={filter}
      choices={all
        .filter(([value, count]) => count > 0 || value === 'proposed' || value === filter)
        .map(([value, count]) => ({ value, label: t(`intake.filters.${value}`, { count }) }))}
      onValue={onFilter}
    />
  );
}
