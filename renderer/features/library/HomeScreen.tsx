/** The home screen: begin something, continue something, find something. */
import { Check, Search } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../../shared/host/host';
import type { Language } from '../../../shared/kit/bilingual';
import type { Outcome } from '../../../shared/kit/outcome';
import type { Listed, Trashed } from '../../store/library';
import { Kbd } from '../../ui/Chip';
import { onCommit } from '../../ui/commit';
import { Field } from '../../ui/Field';
import { Frame, Spring } from '../../ui/Frame';
import { Logo } from '../../ui/Marks';
import { FirstRun } from './FirstRun';
import { HomeLists } from './HomeLists';
import styles from './HomeScreen.module.css';
import { LibraryRail } from './LibraryRail';
import { PasteDesk } from './PasteDesk';
import type { RowActs } from './row-acts';
import { countServices, countShelves } from './shelves';
import { type TrashActs, TrashList } from './TrashList';
import { useFileDrop } from './useFileDrop';
import { isNarrowed, setView, useSearchWanted, useView } from './view';

interface HomeScreenProps extends RowActs, TrashActs {
  readonly list: readonly Listed[];
  readonly trash: readonly Trashed[];
  readonly language: Language;
  /** Language and settings, the same on every screen. */
  readonly settings: ReactNode;
  /** The menus of a window that has none of its own. */
  readonly menus: ReactNode;
  /** When the last backup was, at the end of the status line. */
  readonly backup: ReactNode;
  /** What was begun and left before it became a document. */
  readonly unfinished: ReactNode;
  /** The keys that lead to the search field. */
  readonly searchKeys: string;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: Outcome<readonly OpenedFile[]>) => void;
  readonly onPickFiles: () => void;
  readonly onEmpty: () => void;
  readonly onTemplates: () => void;
  readonly onAddSample: () => void;
  readonly onExport: (list: readonly Listed[]) => void;
}

export function HomeScreen(props: HomeScreenProps) {
  const { list, trash } = props;
  const { t } = useTranslation();
  const view = useView();
  const drop = useFileDrop(props.onFiles);
  return (
    <Frame
      label={t('home.library')}
      top={<HomeTop {...props} />}
      rail={
        <LibraryRail
          shelf={view.shelf}
          counts={countShelves(list)}
          trashed={trash.length}
          services={countServices(list)}
          onShelf={(shelf) => setView({ shelf })}
        />
      }
      status={
        <>
          <span className={styles.safe}>
            <Check size={14} strokeWidth={1.5} />
            <span>{t('app.noNetwork')}</span>
          </span>
          <Spring />
          {props.backup}
        </>
      }
    >
      <div className={styles.page} {...drop.handlers} data-dropping={drop.isOver || undefined}>
        <HomePage {...props} />
        {drop.isOver && <p className={styles.drop}>{t('home.dropHere')}</p>}
      </div>
    </Frame>
  );
}

/** The field takes the focus when it was asked for, here or on the way here. */
function useSearchField() {
  const field = useRef<HTMLInputElement>(null);
  const { wanted } = useSearchWanted();
  useEffect(() => {
    if (!wanted) return;
    useSearchWanted.setState({ wanted: false });
    field.current?.focus();
    field.current?.select();
  }, [wanted]);
  return field;
}

function HomeTop({ list, settings, menus, searchKeys }: HomeScreenProps) {
  const { t } = useTranslation();
  const searchField = useSearchField();
  const query = useView((view) => view.query);
  return (
    <>
      <span className={styles.brand}>
        <Logo />
        <span className={styles.name}>{t('app.name')}</span>
      </span>
      {menus}
      <Field
        ref={searchField}
        className={styles.search ?? ''}
        type="search"
        icon={<Search size={14} strokeWidth={1.5} />}
        aria-label={t('home.search')}
        trailing={query === '' && <Kbd>{searchKeys}</Kbd>}
        placeholder={list.length > 1 ? t('home.searchCount', { count: list.length }) : t('home.search')}
        value={query}
        onChange={(event) => setView({ query: event.target.value })}
        onKeyDown={onCommit({ onEscape: () => setView({ query: '' }) })}
      />
      <Spring />
      {settings}
    </>
  );
}

function HomePage(props: HomeScreenProps) {
  const { list, trash, language } = props;
  const { t } = useTranslation();
  const view = useView();
  const own = list.filter((listed) => !listed.sample);
  const isFirst = own.length === 0 && view.shelf.kind === 'all' && !isNarrowed(view);
  const last = own[0];
  const desk = (
    <PasteDesk
      tall={isFirst}
      onText={props.onText}
      onPickFiles={props.onPickFiles}
      onEmpty={props.onEmpty}
      onTemplates={props.onTemplates}
      last={last && { title: last.title || t('app.untitled'), onStart: () => props.onStartFrom(last) }}
    />
  );
  if (isFirst)
    return (
      <FirstRun
        desk={
          <>
            {desk}
            {props.unfinished}
          </>
        }
        samples={list}
        language={language}
        onOpen={props.onOpen}
        onAddSample={props.onAddSample}
      />
    );
  return (
    <div className={styles.home}>
      <h1 className="sr-only">{t('home.library')}</h1>
      {view.shelf.kind === 'trash' ? (
        <TrashList list={trash} language={language} onRestore={props.onRestore} onErase={props.onErase} />
      ) : (
        <>
          {desk}
          {props.unfinished}
          <HomeLists list={list} language={language} acts={props} onExport={props.onExport} />
        </>
      )}
    </div>
  );
}
