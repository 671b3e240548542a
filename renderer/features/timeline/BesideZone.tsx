/** A switch that shows each time by the clock of a second zone too. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { Button } from '../../ui/Button';

/** The zone shown beside that of the document, and whether it is. */
interface Beside {
  /** Null: there is no other zone that would tell anything. */
  readonly other: string | null;
  readonly shown: string | null;
  readonly toggle: () => void;
}

/** The zone most other times were given in, else UTC, else nothing. */
function otherZone({ events, zone }: Retrospective): string | null {
  const counts = new Map<string, number>();
  for (const { time } of events)
    if (time.zone !== null && time.zone !== zone) counts.set(time.zone, (counts.get(time.zone) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? (zone === 'UTC' ? null : 'UTC');
}

export function useBesideZone(retrospective: Retrospective): Beside {
  const [on, setOn] = useState(false);
  const hasTimes = retrospective.events.some(({ time }) => time.at !== null);
  const other = hasTimes ? otherZone(retrospective) : null;
  return { other, shown: on ? other : null, toggle: () => setOn(!on) };
}

export function BesideZone({ other, shown, toggle }: Beside) {
  const { t } = useTranslation();
  if (other === null) return null;
  const zone = other.replaceAll('_', ' ');
  return (
    <Button look="ghost" aria-pressed={shown !== null} onClick={toggle}>
      {t('structures.timeline.showBeside', { zone })}
    </Button>
  );
}
