/** Ways into the library: all, drafts, archived, and the services that are named. */
import { Archive, Layers, Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './LibraryRail.module.css';
import type { Shelf } from './shelves';

interface LibraryRailProps {
  readonly shelf: Shelf;
  readonly counts: { readonly all: number; readonly drafts: number; readonly archived: number };
  readonly services: readonly { readonly name: string; readonly count: number }[];
  readonly onShelf: (shelf: Shelf) => void;
}

export function LibraryRail({ shelf, counts, services, onShelf }: LibraryRailProps) {
  const { t } = useTranslation();
  const entry = (target: Shelf, label: string, count: number, icon?: ReactNode) => (
    <li key={`${target.kind}:${label}`}>
      <button
        type="button"
        className={styles.entry}
        aria-current={sameShelf(shelf, target) ? 'page' : undefined}
        onClick={() => onShelf(target)}
      >
        {icon}
        <span className={styles.label}>{label}</span>
        <span className={styles.count}>{count}</span>
      </button>
    </li>
  );
  return (
    <nav className={styles.rail} aria-label={t('home.library')}>
      <ul>
        {entry({ kind: 'all' }, t('home.all'), counts.all, <Layers size={16} strokeWidth={1.5} />)}
        {entry({ kind: 'drafts' }, t('home.drafts'), counts.drafts, <Pencil size={16} strokeWidth={1.5} />)}
        {entry(
          { kind: 'archived' },
          t('home.archived'),
          counts.archived,
          <Archive size={16} strokeWidth={1.5} />,
        )}
      </ul>
      <h2 className={styles.heading}>{t('home.services')}</h2>
      {services.length === 0 && <p className={styles.hint}>{t('home.servicesEmpty')}</p>}
      <ul>{services.map(({ name, count }) => entry({ kind: 'service', name }, name, count))}</ul>
    </nav>
  );
}

const sameShelf = (one: Shelf, other: Shelf): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'service' || (other.kind === 'service' && one.name === other.name));
