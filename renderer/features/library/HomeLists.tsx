/** The lists of the home screen: what to continue and the archive, or what a shelf, words and facets leave. */
import type { TFunction } from 'i18next';
import { Package } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { useOffer } from '../../commands/surroundings';
import type { Listed } from '../../store/library';
import { Button } from '../../ui/Button';
import { useStable } from '../../ui/useStable';
import { ArchiveTable, type TableHandle } from './ArchiveTable';
import { ContinueList } from './ContinueList';
import { FilterBar } from './FilterBar';
import { dayOf, viewed } from './filters';
import styles from './LibraryList.module.css';
import type { RowActs } from './row-acts';
import { isUnfinished, type Shelf } from './shelves';
import { useRows } from './useRows';
import { clearView, isNarrowed, setView, useView } from './view';

interface HomeListsProps {
  readonly list: readonly Listed[];
  readonly language: Language;
  readonly acts: RowActs;
  /** These documents are to leave as one file. */
  readonly onExport: (list: readonly Listed[]) => void;
}

/** So many are offered to be continued; the shelf of drafts has all. */
const inHand = 8;

export function HomeLists({ list, language, acts, onExport }: HomeListsProps) {
  const { t } = useTranslation();
  const view = useView();
  const table = useRef<TableHandle>(null);
  const shown = viewed(list, view, dayOf(new Date().toISOString()));
  const isDesk = view.shelf.kind === 'all' && !isNarrowed(view);
  // The list comes with the last changed first.
  const unfinished = isDesk ? list.filter(isUnfinished) : [];
  const drafts = unfinished.slice(0, inHand);
  const rest = isDesk ? shown.filter((listed) => !isUnfinished(listed)) : shown;
  const rows = useRows({
    list: [...drafts, ...rest],
    acts,
    reveal: (id) => table.current?.reveal(id),
  });
  const exporting = useStable({ open: () => onExport(shown) });
  useOffer('bundle', shown.length > 0 ? exporting : null);
  const label = isDesk ? t('home.archive') : shelfTitle(view.shelf, t);
  return (
    <div ref={rows.roving.attach}>
      {drafts.length > 0 && (
        <section>
          <header className={styles.head}>
            <h2 className={styles.heading}>{t('home.continue')}</h2>
            {unfinished.length > drafts.length && (
              <Button look="link" onClick={() => setView({ shelf: { kind: 'drafts' } })}>
                {t('home.allDrafts', { count: unfinished.length })}
              </Button>
            )}
          </header>
          <ContinueList list={drafts} language={language} rows={rows} label={t('home.continue')} />
        </section>
      )}
      <section>
        <header className={styles.head}>
          <h2 className={styles.heading}>{label}</h2>
          <FilterBar language={language} />
          <Button look="ghost" disabled={shown.length === 0} onClick={exporting.open}>
            <Package size={16} strokeWidth={1.5} />
            {t('home.exportSeveral')}
          </Button>
        </header>
        <p className="sr-only" role="status">
          {isNarrowed(view) ? t('home.results', { count: rest.length }) : ''}
        </p>
        {rest.length > 0 ? (
          <ArchiveTable ref={table} list={rest} language={language} rows={rows} label={label} />
        ) : (
          <Nothing />
        )}
      </section>
    </div>
  );
}

function Nothing() {
  const { t } = useTranslation();
  const view = useView();
  const words = view.query.trim();
  return (
    <p className={styles.nothing}>
      {!isNarrowed(view)
        ? t(view.shelf.kind === 'all' ? 'home.archiveEmpty' : 'home.nothingHere')
        : words === ''
          ? t('home.nothingFiltered')
          : t('home.nothingFound', { query: words })}
      {isNarrowed(view) && (
        <Button look="link" onClick={clearView}>
          {t('home.showAll')}
        </Button>
      )}
    </p>
  );
}

function shelfTitle(shelf: Shelf, t: TFunction): string {
  switch (shelf.kind) {
    case 'all':
      return t('home.found');
    case 'drafts':
      return t('home.drafts');
    case 'in-review':
      return t('home.inReview');
    case 'archived':
      return t('home.archived');
    case 'trash':
      return t('home.trash');
    case 'service':
      return shelf.name;
  }
}
