/** Several documents as one file: all are prepared and looked through first, and nothing is written before somebody has seen that. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BundledDocument } from '../../../shared/export/bundle/write-bundle';
import type { Id } from '../../../shared/kit/ids';
import { type Outcome, type Problem, succeed } from '../../../shared/kit/outcome';
import type { BundleState, CheckedDocument } from '../../features/exporting/bundle-state';
import { exportFormats } from '../../features/exporting/formats';
import type { Library, Listed } from '../../store/library';
import { showToast } from '../../ui/Toast';
import { type ExportWriter, openExportWriter, writeBundled } from '../../workers/export-client';
import type { FileOrder } from '../../workers/export-order';
import type { AppContext } from '../app-context';
import { problemText } from '../problem-text';
import { libraryTitles } from './library-titles';
import { withoutNames } from './without-names';

const choosing: BundleState = { kind: 'choosing' };

export function useBundle(app: AppContext) {
  const { t } = useTranslation();
  const [list, setList] = useState<readonly Listed[] | null>(null);
  const [state, setState] = useState<BundleState>(choosing);
  /** The one at work; what another still tells is of no use. */
  const writer = useRef<ExportWriter | null>(null);

  const stop = () => {
    writer.current?.stop();
    writer.current = null;
    setState(choosing);
  };
  const close = () => {
    stop();
    setList(null);
  };
  const tell = (problem: Problem, title: string) =>
    showToast(t('bundle.failed', { title: title || t('app.untitled'), why: problemText(t, problem) }));

  const check = async (chosen: readonly Listed[], order: FileOrder) => {
    const own = openExportWriter();
    writer.current = own;
    const titles = await libraryTitles(app.library);
    const documents: CheckedDocument[] = [];
    for (const listed of chosen) {
      if (writer.current !== own) return;
      setState({ kind: 'working', done: documents.length + 1, total: chosen.length });
      const prepared = await prepare(app.library, own, { id: listed.id, order, titles });
      if (writer.current !== own) return;
      if (!prepared.ok) {
        tell(prepared.problem, listed.title);
        return stop();
      }
      documents.push(prepared.value);
    }
    own.stop();
    setState({ kind: 'checked', documents });
  };

  const save = async (documents: readonly CheckedDocument[], order: FileOrder) => {
    const { extension } = exportFormats[order.format];
    const bytes = await writeBundled({ documents, extension, language: order.language });
    if (!bytes.ok) return showToast(problemText(t, bytes.problem));
    const name = `${t('bundle.fileName')}.zip`;
    const kind = { name: t('bundle.kind'), extensions: ['zip'] };
    const saved = await app.host.saveFile({ name, kind, bytes: bytes.value });
    if (!saved.ok) return saved.problem.kind === 'cancelled' || showToast(problemText(t, saved.problem));
    for (const { id } of documents) await app.library.keepSnapshot(id, 'export');
    showToast(t('bundle.done', { name: saved.value.name, count: documents.length }));
    return close();
  };

  return {
    list,
    open: setList,
    view: {
      state,
      onCheck: (chosen: readonly Listed[], order: FileOrder) => void check(chosen, order),
      onSave: (documents: readonly CheckedDocument[], order: FileOrder) => void save(documents, order),
      onStop: stop,
      onClose: close,
    },
  };
}

interface Wanted {
  readonly id: Id;
  readonly order: FileOrder;
  readonly titles: Readonly<Record<Id, string>>;
}

/** One document as it would leave, with what it gives away. */
async function prepare(
  library: Library,
  writer: ExportWriter,
  { id, order, titles }: Wanted,
): Promise<Outcome<CheckedDocument>> {
  const read = await library.read(id);
  if (!read.ok) return read;
  const shareable = await withoutNames(library, id, read.value.retrospective);
  if (!shareable.ok) return shareable;
  const assets = await library.assets(id);
  if (!assets.ok) return assets;
  const asked = { retrospective: shareable.value, order, titles, assets: assets.value };
  const written = await writer.write(asked);
  if (!written.ok) return written;
  const { title, bytes, told, leaks } = written.value;
  return succeed({ id, title, bytes, told: told ?? nothingTold, leaks });
}

const nothingTold: BundledDocument['told'] = { date: null, severity: null, status: null };
