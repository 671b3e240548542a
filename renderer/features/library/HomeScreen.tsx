/** The home screen: begin something, continue something, find something. */
import { Check, Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../../shared/host/host';
import type { Language } from '../../../shared/kit/bilingual';
import type { Outcome } from '../../../shared/kit/outcome';
import type { Listed } from '../../store/library';
import { Button } from '../../ui/Button';
import { onCommit } from '../../ui/commit';
import { Field } from '../../ui/Field';
import { Frame, Spring } from '../../ui/Frame';
import { Logo } from '../../ui/Marks';
import { FirstRun } from './FirstRun';
import styles from './HomeScreen.module.css';
import { ArchiveTable, ContinueList } from './LibraryList';
import { LibraryRail } from './LibraryRail';
import { PasteDesk } from './PasteDesk';
import { countServices, countShelves, isDraft, type Shelf, selectListed } from './shelves';
import { useFileDrop } from './useFileDrop';

interface HomeScreenProps {
  readonly list: readonly Listed[];
  readonly language: Language;
  /** Language and appearance, the same on every screen. */
  readonly settings: ReactNode;
  /** When the last backup was, at the end of the status line. */
  readonly backup: ReactNode;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: Outcome<readonly OpenedFile[]>) => void;
  readonly onPickFiles: () => void;
  readonly onEmpty: () => void;
  readonly onOpen: (listed: Listed) => void;
  readonly onDelete: (listed: Listed) => void;
  readonly onAddSample: () => void;
}

export function HomeScreen(props: HomeScreenProps) {
  const { list, language, settings } = props;
  const { t } = useTranslation();
  const [shelf, setShelf] = useState<Shelf>({ kind: 'all' });
  const [query, setQuery] = useState('');
  const drop = useFileDrop(props.onFiles);
  const own = list.filter((listed) => !listed.sample);
  const isFirst = own.length === 0 && query === '' && shelf.kind === 'all';
  const desk = (
    <PasteDesk tall={isFirst} onText={props.onText} onPickFiles={props.onPickFiles} onEmpty={props.onEmpty} />
  );
  return (
    <Frame
      label={t('home.library')}
      top={
        <>
          <span className={styles.brand}>
            <Logo />
            {t('app.name')}
          </span>
          <Field
            className={styles.search ?? ''}
            type="search"
            icon={<Search size={14} strokeWidth={1.5} />}
            aria-label={t('home.search')}
            placeholder={list.length > 1 ? t('home.searchCount', { count: list.length }) : t('home.search')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onCommit({ onEscape: () => setQuery('') })}
          />
          <Spring />
          {settings}
        </>
      }
      rail={
        <LibraryRail
          shelf={shelf}
          counts={countShelves(list)}
          services={countServices(list)}
          onShelf={setShelf}
        />
      }
      status={
        <>
          <span className={styles.safe}>
            <Check size={14} strokeWidth={1.5} />
            {t('app.noNetwork')}
          </span>
          <Spring />
          {props.backup}
        </>
      }
    >
      <div className={styles.page} {...drop.handlers} data-dropping={drop.isOver || undefined}>
        {isFirst ? (
          <FirstRun
            desk={desk}
            samples={list}
            language={language}
            onOpen={props.onOpen}
            onAddSample={props.onAddSample}
          />
        ) : (
          <div className={styles.home}>
            <h1 className="sr-only">{t('home.library')}</h1>
            {desk}
            <Lists
              {...props}
              shown={selectListed(list, shelf, query)}
              query={query}
              onClear={() => setQuery('')}
            />
          </div>
        )}
        {drop.isOver && <p className={styles.drop}>{t('home.dropHere')}</p>}
      </div>
    </Frame>
  );
}

interface ListsProps extends HomeScreenProps {
  readonly shown: readonly Listed[];
  readonly query: string;
  readonly onClear: () => void;
}

function Lists({ shown, query, onClear, language, onOpen, onDelete }: ListsProps) {
  const { t } = useTranslation();
  const rows = { language, onOpen, onDelete };
  const drafts = shown.filter(isDraft);
  const archive = shown.filter((listed) => !isDraft(listed));
  if (shown.length === 0)
    return (
      <p className={styles.nothing}>
        {query === '' ? t('home.nothingHere') : t('home.nothingFound', { query })}
        {query !== '' && (
          <Button look="link" onClick={onClear}>
            {t('home.all')}
          </Button>
        )}
      </p>
    );
  return (
    <>
      {query !== '' && (
        <p className="sr-only" role="status">
          {t('home.results', { count: shown.length })}
        </p>
      )}
      {drafts.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t('home.continue')}</h2>
          <ContinueList list={drafts} {...rows} />
        </section>
      )}
      {archive.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t('home.archive')}</h2>
          <ArchiveTable list={archive} {...rows} />
        </section>
      )}
    </>
  );
}
