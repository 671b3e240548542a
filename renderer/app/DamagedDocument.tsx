/** The document that cannot be opened: what can be read of it, and what can take its place. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/kit/ids';
import { DamagedScreen, type Earlier } from '../features/backups/DamagedScreen';
import type { PlacedCopy } from '../features/backups/restorable';
import { salvageWords } from '../features/backups/salvage';
import { showToast } from '../ui/Toast';
import type { ScreenProps } from './place';
import { problemText } from './problem-text';
import { copiesHere, restoreCopies } from './restoring';
import { go } from './route';

interface DamagedDocumentProps extends ScreenProps {
  readonly id: Id;
  readonly detail: string;
}

interface Found {
  readonly raw: string;
  readonly copy: PlacedCopy | null;
}

export function DamagedDocument({ place, language, id, detail }: DamagedDocumentProps) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let wanted = true;
    void Promise.all([place.library.raw(id), copiesHere(place)]).then(([raw, copies]) => {
      const copy = copies.find((one) => one.id === id) ?? null;
      if (wanted) setFound({ raw: raw.ok ? raw.value : '', copy });
    });
    return () => {
      wanted = false;
    };
  }, [place, id]);
  if (!found) return null;
  const { raw, copy } = found;
  const words = salvageWords(raw);

  const download = async () => {
    const bytes = new TextEncoder().encode(raw);
    const kind = { name: t('backups.rawKind'), extensions: ['json'] };
    const saved = await place.host.saveFile({ name: 'document.json', kind, bytes });
    if (!saved.ok && saved.problem.kind !== 'cancelled') showToast(problemText(t, saved.problem));
  };
  const restore = async (from: PlacedCopy) => {
    const { problems } = await restoreCopies(place, [{ id, kind: 'empty', copy: from }]);
    const [problem] = problems;
    if (problem) return showToast(problemText(t, problem));
    // Reads everything anew, this document first.
    return window.location.reload();
  };
  const earlier: readonly Earlier[] = copy
    ? [{ kind: 'copy', at: copy.updatedAt, restore: () => void restore(copy) }]
    : [];
  return (
    <DamagedScreen
      title={copy?.title ?? words[0] ?? ''}
      detail={detail}
      words={words}
      earlier={earlier}
      language={language}
      onDownload={() => void download()}
      onHome={() => go({ screen: 'home' })}
    />
  );
}
