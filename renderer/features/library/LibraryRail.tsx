/** Ways into the library: its shelves, the trash, and the services that are named. */
import { Archive, Eye, Layers, type LucideIcon, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './LibraryRail.module.css';
import { type Shelf, type ShelfCounts, sameShelf } from './shelves';

interface LibraryRailProps {
  readonly shelf: Shelf;
  readonly counts: ShelfCounts;
  readonly trashed: number;
  readonly services: readonly { readonly name: string; readonly count: number }[];
  readonly onShelf: (shelf: Shelf) => void;
}

export function LibraryRail({ shelf, counts, trashed, services, onShelf }: LibraryRailProps) {
  const { t } = useTranslation();
  const entry = (target: Shelf, label: string, count: number, Icon?: LucideIcon) => (
    <li key={`${target.kind}:${label}`}>
      <button
        type="button"
        className={styles.entry}
        aria-current={sameShelf(shelf, target) ? 'page' : undefined}
        onClick={() => onShelf(target)}
      >
        {Icon && <Icon size={16} strokeWidth={1.5} />}
        <span className={styles.label}>{label}</span>
        <span className={styles.count}>{count}</span>
      </button>
    </li>
  );
  return (
    <nav className={styles.rail} aria-label={t('home.library')}>
      <ul>
        {entry({ kind: 'all' }, t('home.all'), counts.all, Layers)}
        {entry({ kind: 'drafts' }, t('home.drafts'), counts.drafts, Pencil)}
        {entry({ kind: 'in-review' }, t('home.inReview'), counts.inReview, Eye)}
        {entry({ kind: 'archived' }, t('home.archived'), counts.archived, Archive)}
        {entry({ kind: 'trash' }, t('home.trash'), trashed, Trash2)}
      </ul>
      <h2 className={styles.heading}>{t('home.services')}</h2>
      {services.length === 0 && <p className={styles.hint}>{t('home.servicesEmpty')}</p>}
      <ul>{services.map(({ name, count }) => entry({ kind: 'service', name }, name, count))}</ul>
    </nav>
  );
}
