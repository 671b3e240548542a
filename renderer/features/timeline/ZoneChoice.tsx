/** The zone in which the times of the document are shown: the usual ones in a list, any other by name. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usualZones } from '../../../shared/time/usual-zones';
import { isZone } from '../../../shared/time/zones';
import type { Editing } from '../../store/editing';
import { CommitInput } from '../../ui/CommitInput';
import { Select } from '../../ui/Menu';
import { showToast } from '../../ui/Toast';
import styles from './timeline.module.css';

/** Stands in the list for naming one by hand. */
const other = 'other';

export function ZoneChoice({ editing }: { readonly editing: Editing }) {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const { zone } = editing.retrospective;
  const set = (next: string) => {
    setNaming(false);
    if (isZone(next)) editing.apply({ type: 'set-details', details: { zone: next } });
    else showToast(t('structures.timeline.zoneUnknown'));
  };
  if (naming)
    return (
      <span className={styles.zone}>
        <CommitInput
          ref={(field) => field?.focus()}
          look="caption"
          value={zone}
          label={t('structures.timeline.zoneName')}
          onText={set}
          onEnter={() => setNaming(false)}
        />
      </span>
    );
  const names = usualZones.includes(zone) ? usualZones : [zone, ...usualZones];
  return (
    <Select
      quiet
      label={t('structures.timeline.zone')}
      value={zone}
      choices={[
        ...names.map((name) => ({ value: name, label: name.replaceAll('_', ' ') })),
        { value: other, label: t('structures.timeline.otherZone') },
      ]}
      readOnly={editing.readOnly}
      onValue={(next) => (next === other ? setNaming(true) : next && set(next))}
    />
  );
}
