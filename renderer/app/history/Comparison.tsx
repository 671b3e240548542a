/** The compare screen over the desk: what is chosen is taken over as one edit, after the present value was kept. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usedAssets } from '../../../shared/archive/used-assets';
import { differencesOf } from '../../../shared/retrospective/differences';
import { mergeOf } from '../../../shared/retrospective/merge';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { PageId } from '../../../shared/retrospective/step-id';
import { CompareDialog } from '../../features/comparing/CompareDialog';
import type { DocumentSession } from '../../store/session';
import { useDocument, useReadOnly } from '../../store/useSession';
import { showToast } from '../../ui/Toast';
import type { ScreenProps } from '../app-context';
import { addCopy } from '../importing/add-copy';
import { problemText } from '../problem-text';
import { type ComparisonOrder, endComparison, useComparison } from './compare-with';
import { ReadOnlyObstacle } from './ReadOnlyObstacle';

interface ComparisonProps extends ScreenProps {
  readonly session: DocumentSession;
  readonly pageTitles: Readonly<Record<PageId, string>>;
}

export function Comparison(props: ComparisonProps) {
  const { order } = useComparison();
  const { id } = props.session;
  useEffect(
    () => () => {
      if (useComparison.getState().order?.id === id) endComparison();
    },
    [id],
  );
  return order?.id === id ? <Open {...props} order={order} /> : null;
}

function Open({ app, language, session, pageTitles, order }: ComparisonProps & Opened) {
  const { t } = useTranslation();
  const readOnly = useReadOnly(session);
  const mine = useDocument(session, whole);
  const { library } = app;
  const { theirs, assets } = order;
  const name = order.name ? t('comparing.quoted', { name: order.name }) : t('comparing.file');

  const apply = async (taken: ReadonlySet<string>) => {
    const keys = differencesOf(session.current(), theirs).map(({ key }) => key);
    const count = keys.filter((key) => taken.has(key)).length;
    if (count === 0) return settle(order, 'mine');
    const flushed = await session.flush();
    const kept = flushed.ok ? await library.keepSnapshot(session.id, 'merge') : flushed;
    if (!kept.ok) return showToast(problemText(t, kept.problem));
    const { snapshot } = kept.value;
    if (snapshot.name === '') await library.renameSnapshot(snapshot.key, t('comparing.version', { name }));
    const { value, edit } = mergeOf(session.current(), theirs, taken);
    for (const asset of usedAssets(value, assets)) {
      const put = await library.putAsset(session.id, asset);
      if (!put.ok) return showToast(problemText(t, put.problem));
    }
    const entry = session.apply(edit);
    await session.flush();
    settle(order, 'merged');
    const undo = () => {
      const obstacle = entry && session.takeBack(entry);
      if (obstacle) showToast(t(`history.obstacles.${obstacle}`));
    };
    showToast(t('comparing.applied', { count, name }), { label: t('app.undo'), run: undo });
  };
  const keepBoth = async () => {
    const put = await addCopy(app, { retrospective: theirs, assets }, t);
    if (!put.ok) return showToast(problemText(t, put.problem));
    settle(order, 'both');
  };
  return (
    <CompareDialog
      mine={mine}
      theirs={theirs}
      language={language}
      name={name}
      pageTitles={pageTitles}
      obstacle={readOnly && <ReadOnlyObstacle reason={readOnly} session={session} />}
      onApply={(taken) => void apply(taken)}
      onBoth={() => void keepBoth()}
      onClose={endComparison}
    />
  );
}

const whole = (retrospective: Retrospective): Retrospective => retrospective;

interface Opened {
  readonly order: ComparisonOrder;
}

function settle(order: ComparisonOrder, how: 'mine' | 'merged' | 'both'): void {
  endComparison();
  order.onSettled?.(how);
}
