/** Taking documents into the library: one opens at once, several stay in the list, one that is there already asks. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../shared/host/host';
import type { Problem } from '../../shared/kit/outcome';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { showToast } from '../ui/Toast';
import type { BroughtIn } from '../workers/import-protocol';
import { addBeside } from './add-beside';
import { bringIn, isSame, type Kept, keptOf, openingPage } from './bring-in';
import { compareWith } from './compare-with';
import type { ScreenProps } from './place';
import { problemText } from './problem-text';
import { go } from './route';

/** From this size reading takes long enough to say so, in bytes. */
const slowFile = 500_000;

const show = (retrospective: Retrospective): void =>
  go({ screen: 'document', id: retrospective.id, page: openingPage(retrospective) });

/** A file with other content than the document of the library it belongs to. */
export interface Conflict {
  readonly brought: BroughtIn;
  /** Of the file. */
  readonly name: string;
}

export type Resolution = 'compare' | 'replace' | 'both';

export function useTakeIn({ place, language }: ScreenProps) {
  const { t } = useTranslation();
  const { library } = place;
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  const titleOf = ({ retrospective }: BroughtIn) => retrospective.title || t('app.untitled');
  const tell = (problem: Problem) => {
    if (problem.kind !== 'cancelled') showToast(problemText(t, problem));
  };
  const keptText = ({ kept, words, parts, unsorted }: Kept) =>
    [
      t('home.imported', { kept, words, count: parts }),
      unsorted > 0 ? t('home.importedUnsorted', { count: unsorted }) : '',
    ].join(language === 'en' ? ' ' : '');

  /** True when it is in the library now. */
  const take = async (brought: BroughtIn, name: string): Promise<boolean> => {
    const stored = await library.read(brought.retrospective.id);
    if (stored.ok && isSame(stored.value.retrospective, brought.retrospective)) {
      showToast(t('home.same', { title: titleOf(brought) }));
      return true;
    }
    const put = await library.add(brought.retrospective, brought.assets);
    if (put.ok) return true;
    if (put.problem.kind === 'conflict') setConflicts((waiting) => [...waiting, { brought, name }]);
    else tell(put.problem);
    return false;
  };

  const bring = async (files: readonly OpenedFile[]): Promise<void> => {
    const taken: BroughtIn[] = [];
    if (files.some((file) => file.bytes.length > slowFile)) showToast(t('home.importing'));
    for (const file of files) {
      const brought = await bringIn(file, place);
      if (!brought.ok) tell(brought.problem);
      else if (await take(brought.value, file.name)) taken.push(brought.value);
    }
    const [only] = taken;
    if (files.length > 1)
      return showToast(t('home.importedMany', { count: taken.length, files: files.length }));
    if (!only) return;
    show(only.retrospective);
    const kept = keptOf(only);
    if (kept) showToast(keptText(kept));
  };

  const resolve = async (conflict: Conflict, how: Resolution): Promise<void> => {
    const { retrospective, assets } = conflict.brought;
    setConflicts((waiting) => waiting.filter((other) => other !== conflict));
    if (how === 'compare') {
      const { id } = retrospective;
      return compareWith({ id, theirs: retrospective, assets, name: conflict.name });
    }
    if (how === 'both') {
      const put = await addBeside(place, conflict.brought, t);
      return put.ok ? undefined : tell(put.problem);
    }
    const put = await library.replace(retrospective, assets);
    if (put.ok) show(retrospective);
    else tell(put.problem);
  };

  return {
    bring,
    conflict: conflicts[0] ?? null,
    resolve,
    leave: () => setConflicts((waiting) => waiting.slice(1)),
  };
}
