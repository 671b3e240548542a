/** Taking documents into the library: one opens at once, several stay in the list, one that is there already asks. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedFile } from '../../../shared/host/host';
import type { Id } from '../../../shared/kit/ids';
import type { Problem } from '../../../shared/kit/outcome';
import { isEqual } from '../../../shared/retrospective/equal';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import type { FileOrigin } from '../../store/written-files';
import { showToast } from '../../ui/Toast';
import type { BroughtIn } from '../../workers/import-protocol';
import type { ScreenProps } from '../app-context';
import { openingPage } from '../document/opening-page';
import { askAboutFile } from '../files/file-conflict';
import { importLinkedFile } from '../files/import-linked-file';
import { linkTo, originOf, replace } from '../files/resolve-file-conflict';
import { compareWith } from '../history/compare-with';
import { problemText } from '../problem-text';
import { go } from '../route';
import { addCopy } from './add-copy';
import { type ImportTally, importFile, partPictures, tallyOf } from './import-file';

/** From this size reading takes long enough to say so, in bytes. */
const slowFile = 500_000;
/** After so many files it is said how far it is. */
const manyFiles = 10;

/** What came in, with its place on the disk where it keeps one. */
export interface ImportConflict {
  readonly brought: BroughtIn;
  /** Of the file. */
  readonly name: string;
  readonly origin: FileOrigin | null;
}

export type Resolution = 'compare' | 'replace' | 'both';

const show = (id: Id, retrospective: Retrospective): void =>
  go({ screen: 'document', id, page: openingPage(retrospective) });

export function useImport({ app, language }: ScreenProps) {
  const { t } = useTranslation();
  const { library } = app;
  const [conflicts, setConflicts] = useState<readonly ImportConflict[]>([]);
  const titleOf = ({ retrospective }: BroughtIn) => retrospective.title || t('app.untitled');
  const tell = (problem: Problem) => {
    if (problem.kind !== 'cancelled') showToast(problemText(t, problem));
  };
  const keptText = ({ kept, words, parts, unsorted, pictures, deletions }: ImportTally) =>
    [
      t('home.imported', { kept, words, count: parts }),
      unsorted > 0 ? t('home.importedUnsorted', { count: unsorted }) : '',
      pictures > 0 ? t('home.picturesLeftOut', { count: pictures }) : '',
      deletions > 0 ? t('home.deletions', { count: deletions }) : '',
    ]
      .filter((part) => part !== '')
      .join(language === 'en' ? ' ' : '');

  /** The document goes on writing the file it came from, and no other any more. */
  const link = async (id: Id, origin: FileOrigin | null): Promise<void> => {
    if (!origin) return;
    const before = app.files?.state(id)?.link;
    const linked = await linkTo(app, id, origin);
    if (!linked.ok) tell(linked.problem);
    else if (before && before.file !== origin.file)
      showToast(t('files.insteadOf', { name: origin.name, before: before.name }));
  };

  const takeAgain = async ({ brought, origin }: ImportConflict): Promise<Id | 'new' | null> => {
    const taken = origin && (await importLinkedFile(app, { brought, origin }));
    if (!taken) return 'new';
    if (!taken.ok) {
      tell(taken.problem);
      return null;
    }
    const { id, found } = taken.value;
    if (found === 'loaded') showToast(t('files.loaded', { name: origin.name }));
    if (found === 'conflict') askAboutFile(id);
    return id;
  };

  /** The document it is in the library now, or null. */
  const take = async (taking: ImportConflict): Promise<Id | null> => {
    const { brought, origin } = taking;
    const again = await takeAgain(taking);
    if (again !== 'new') return again;
    const { id } = brought.retrospective;
    await app.files?.session(id)?.flush();
    const stored = await library.read(id);
    if (stored.ok && isEqual(stored.value.retrospective, brought.retrospective)) {
      if (origin) await link(id, origin);
      else showToast(t('home.same', { title: titleOf(brought) }));
      return id;
    }
    const put = await library.add(brought.retrospective, brought.assets);
    if (put.ok) {
      await link(id, origin);
      return id;
    }
    if (put.problem.kind === 'conflict') setConflicts((waiting) => [...waiting, taking]);
    else tell(put.problem);
    return null;
  };

  const manyText = (taken: readonly { readonly brought: BroughtIn }[], files: number): string => {
    const tallies = taken.flatMap(({ brought }) => tallyOf(brought) ?? []);
    const kept = tallies.reduce((sum, tally) => sum + tally.kept, 0);
    const words = tallies.reduce((sum, tally) => sum + tally.words, 0);
    const told = t('home.importedMany', { count: taken.length, files });
    const pictures = tallies.reduce((sum, tally) => sum + tally.pictures, 0);
    const deletions = tallies.reduce((sum, tally) => sum + tally.deletions, 0);
    const said = [
      told,
      words > 0 ? t('home.keptMany', { kept, words }) : '',
      pictures > 0 ? t('home.picturesLeftOut', { count: pictures }) : '',
      deletions > 0 ? t('home.deletions', { count: deletions }) : '',
    ];
    return said.filter((part) => part !== '').join(language === 'en' ? ' ' : '');
  };

  /** The file is one document; where it tells of several incidents, each may be one as well. */
  const offerIncidents = ({ incidents = [] }: BroughtIn): void => {
    if (incidents.length === 0) return;
    const run = async () => {
      const puts = await Promise.all(incidents.map((one) => library.add(one.retrospective, one.assets)));
      const added = puts.filter((put) => put.ok).length;
      showToast(t('home.importedMany', { count: added, files: incidents.length }));
    };
    const action = { label: t('home.addIncidents'), run: () => void run() };
    showToast(t('home.incidents', { count: incidents.length }), action);
  };

  const bring = async (chosen: readonly OpenedFile[]): Promise<void> => {
    const { documents: files, besideOf } = partPictures(chosen);
    const taken: { readonly id: Id; readonly brought: BroughtIn }[] = [];
    let count = files.length;
    if (files.some((file) => file.bytes.length > slowFile)) showToast(t('home.importing'));
    for (const [index, file] of files.entries()) {
      if (index > 0 && index % manyFiles === 0)
        showToast(t('home.importingMany', { count: index, files: files.length }));
      const brought = await importFile(file, app, besideOf(file));
      if (!brought.ok) {
        tell(brought.problem);
        continue;
      }
      const origin = app.files && !brought.value.report ? await originOf(file) : null;
      const others = brought.value.others ?? [];
      count += others.length;
      for (const one of [brought.value, ...others]) {
        const id = await take({ brought: one, name: file.name, origin });
        if (id !== null) taken.push({ id, brought: one });
      }
    }
    const [only] = taken;
    if (count > 1) return showToast(manyText(taken, count));
    if (!only) return;
    show(only.id, only.brought.retrospective);
    offerIncidents(only.brought);
    const kept = tallyOf(only.brought);
    if (kept) showToast(keptText(kept));
  };

  const resolve = async (conflict: ImportConflict, how: Resolution): Promise<void> => {
    const { brought, name, origin } = conflict;
    const { retrospective, assets } = brought;
    const { id } = retrospective;
    setConflicts((waiting) => waiting.filter((other) => other !== conflict));
    if (how === 'compare') return compareWith({ id, theirs: retrospective, assets, name });
    if (how === 'both') {
      const put = await addCopy(app, brought, t);
      return put.ok ? link(put.value, origin) : tell(put.problem);
    }
    const put = await replace(app, brought);
    if (!put.ok) return tell(put.problem);
    await link(id, origin);
    show(id, retrospective);
  };

  return {
    bring,
    conflict: conflicts[0] ?? null,
    resolve,
    leave: () => setConflicts((waiting) => waiting.slice(1)),
  };
}
