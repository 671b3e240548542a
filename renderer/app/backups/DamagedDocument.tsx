/** The document that cannot be opened: what can be read of it, and what can take its place. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/kit/ids';
import type { Instant } from '../../../shared/kit/instant';
import type { Problem } from '../../../shared/kit/outcome';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { DamagedScreen, type Earlier } from '../../features/backups/DamagedScreen';
import { type Restorable, withCopyOf } from '../../features/backups/restorable';
import { salvageWords } from '../../features/backups/salvage';
import { showToast } from '../../ui/Toast';
import type { AppContext, ScreenProps } from '../app-context';
import { problemText } from '../problem-text';
import { go } from '../route';
import { copiesHere, restorable, restoreCopies } from './restore';

interface DamagedDocumentProps extends ScreenProps {
  readonly id: Id;
  readonly detail: string;
}

interface Version {
  readonly at: Instant;
  readonly value: Retrospective;
}

interface Found {
  readonly raw: string;
  /** The latest one that can be read. */
  readonly version: Version | null;
  readonly copied: Restorable | null;
}

export function DamagedDocument({ app, language, id, detail }: DamagedDocumentProps) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let wanted = true;
    const looking = [app.library.raw(id), copiesHere(app), versionOf(app, id)] as const;
    void Promise.all(looking).then(([raw, copies, version]) => {
      const [copied = null] = restorable([{ id, kind: 'empty', copy: null }], copies);
      if (wanted) setFound({ raw: raw.ok ? raw.value : '', copied, version });
    });
    return () => {
      wanted = false;
    };
  }, [app, id]);
  if (!found) return null;
  const { raw, copied, version } = found;
  const words = salvageWords(raw);

  const download = async () => {
    const bytes = new TextEncoder().encode(raw);
    const kind = { name: t('backups.rawKind'), extensions: ['json'] };
    const saved = await app.host.saveFile({ name: 'document.json', kind, bytes });
    if (!saved.ok && saved.problem.kind !== 'cancelled') showToast(problemText(t, saved.problem));
  };
  const settle = (problem: Problem | undefined) => {
    if (problem) return showToast(problemText(t, problem));
    // Reads everything anew, this document first.
    return window.location.reload();
  };
  const restoreCopy = async (from: Restorable) => settle((await restoreCopies(app, [from])).problems[0]);
  const restoreVersion = async ({ value }: Version) => {
    const replaced = await app.library.replace(value, []);
    settle(replaced.ok ? undefined : replaced.problem);
  };
  const earlier: readonly Earlier[] = [
    ...copiesOf(copied).map((item) => ({
      kind: 'copy' as const,
      at: item.copy?.updatedAt ?? '',
      restore: () => void restoreCopy(item),
    })),
    ...(version
      ? [{ kind: 'version' as const, at: version.at, restore: () => void restoreVersion(version) }]
      : []),
  ];
  return (
    <DamagedScreen
      title={copied?.copy?.title ?? words[0] ?? ''}
      detail={detail}
      words={words}
      earlier={earlier}
      language={language}
      onDownload={() => void download()}
      onHome={() => go({ screen: 'home' })}
    />
  );
}

async function versionOf({ library }: AppContext, id: Id): Promise<Version | null> {
  const snapshots = await library.snapshots(id);
  for (const { key, at } of snapshots.ok ? snapshots.value : []) {
    const value = await library.snapshot(key);
    if (value.ok) return { at, value: value.value };
  }
  return null;
}

/** The latest and each earlier one, as if it alone was there. */
const copiesOf = (copied: Restorable | null): readonly Restorable[] =>
  copied?.copy ? [copied, ...copied.earlier.map(({ file }) => withCopyOf(copied, file))] : [];
