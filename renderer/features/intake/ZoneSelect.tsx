/** The zone the times of the text are read in. */
import { useTranslation } from 'react-i18next';
import { usualZones } from '../../../shared/time/usual-zones';
import { Select } from '../../ui/Menu';

interface ZoneSelectProps {
  readonly zone: string;
  /** Of this machine. */
  readonly local: string;
  readonly onZone: (zone: string) => void;
}

export function ZoneSelect({ zone, local, onZone }: ZoneSelectProps) {
  const { t } = useTranslation();
  const names = [...new Set([zone, local, ...usualZones])];
  return (
    <Select
      quiet
      label={t('intake.zone')}
      value={zone}
      choices={names.map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))}
      onValue={(next) => next && onZone(next)}
    />
  );
}
