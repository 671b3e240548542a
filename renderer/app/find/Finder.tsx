/** Find and replace in the open document, for as long as the find bar is there. */
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageId } from '../../../shared/retrospective/step-id';
import { FindBar } from '../../features/find/FindBar';
import { paintedOf } from '../../features/find/found';
import { useFound } from '../../features/find/useFound';
import type { Editing } from '../../store/editing';
import type { DocumentSession } from '../../store/session';
import { goBackTo } from './find-places';
import { closeFind, useFindState } from './find-state';
import { useCurrentMatch } from './useCurrentMatch';
import { useReplace } from './useReplace';

interface FinderProps {
  readonly session: DocumentSession;
  readonly editing: Editing;
  readonly page: PageId;
  readonly pageTitles: Readonly<Record<PageId, string>>;
  readonly goTo: (page: PageId) => void;
}

export function Finder(props: FinderProps) {
  const isOpen = useFindState((state) => state.isOpen);
  return isOpen && <OpenFinder {...props} />;
}

function OpenFinder({ session, editing, page, pageTitles, goTo }: FinderProps) {
  const { t, i18n } = useTranslation();
  const { query, replacement, scope, isReplacing, asked } = useFindState();
  const field = useRef<HTMLInputElement>(null);
  const { search, refresh } = useFound({ session, query, scope: scope === 'step' ? page : null });
  const { found } = search;
  const { chosen, step, chooseAfter } = useCurrentMatch({ search, page, goTo });
  const { done, replace, replaceAll } = useReplace({ session, editing, page, refresh, chooseAfter });
  const current = found[chosen.index];
  const painted = useMemo(() => found.flatMap((one) => paintedOf(one, page) ?? []), [found, page]);

  useEffect(
    () => useFindState.setState({ painted: { places: painted, current: chosen.id } }),
    [painted, chosen.id],
  );
  useEffect(() => useFindState.setState({ step }), [step]);
  useEffect(() => () => useFindState.setState({ painted: null, step: null }), []);
  useEffect(() => {
    if (asked > 0) field.current?.select();
    field.current?.focus();
  }, [asked]);

  const hasFound = found.length > 0;
  // A button that can do nothing any more lets go of the focus.
  useEffect(() => {
    if (!hasFound && document.activeElement?.matches(':disabled, body')) field.current?.focus();
  }, [hasFound]);

  const number = (value: number) => value.toLocaleString(i18n.language);
  const position = { number: number(chosen.index + 1), total: number(found.length) };
  const words = {
    idle: '',
    'no-pattern': t('find.noPattern'),
    'too-slow': t('find.tooSlow'),
    broken: t('find.broken'),
    found: found.length === 0 ? t('find.none') : t('find.position', position),
  };
  const where = current && {
    ...position,
    step: pageTitles[current.line.page],
    quote: around(current.line.text, current.match),
  };
  return (
    <FindBar
      query={query}
      replacement={replacement}
      scope={scope}
      isReplacing={isReplacing}
      readOnly={editing.readOnly}
      status={done ?? words[search.state]}
      isWrong={search.state !== 'idle' && search.state !== 'found'}
      announcement={done ?? (where ? t('find.announce', where) : words[search.state])}
      hasFound={hasFound}
      field={field}
      onQuery={(next) => useFindState.setState({ query: next })}
      onReplacement={(next) => useFindState.setState({ replacement: next })}
      onScope={(next) => useFindState.setState({ scope: next })}
      onReplacing={(next) => useFindState.setState({ isReplacing: next })}
      onStep={step}
      onReplace={() => current && replace(current)}
      onReplaceAll={() => void replaceAll()}
      onClose={() => {
        closeFind();
        goBackTo(current ?? null, page);
      }}
    />
  );
}

/** The words with a little of what stands around them. */
const around = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(Math.max(0, start - 20), end + 20);
