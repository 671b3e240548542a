/** The file of the open document: written while it is open and when it is left, with what commands can do about it. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePart } from '../../commands/parts/file';
import { useOffer } from '../../commands/surroundings';
import type { DocumentSession } from '../../store/session';
import type { FileState } from '../../store/written-files';
import { showToast } from '../../ui/Toast';
import { useStable } from '../../ui/useStable';
import type { AppContext } from '../app-context';
import { useTellOutcome } from '../useTellOutcome';
import { askAboutFile } from './file-conflict';
import { fileProblem } from './file-problem';
import { saveAsFile } from './save-as-file';

export interface LinkedFile {
  /** Null for a document without a file. */
  readonly state: FileState | null;
  readonly canReveal: boolean;
  readonly acts: FileActs;
}

interface FileActs extends Pick<FilePart, 'saveAs' | 'reveal' | 'unlink'> {
  /** Answers the name of the file when it has everything now; asks what to do in a conflict. */
  readonly write: () => Promise<string | null>;
  readonly locate: () => void;
}

const silence = (): (() => void) => () => undefined;

/** `exportCopy` stands in where files keep no place. */
export function useLinkedFile(app: AppContext, session: DocumentSession, exportCopy: () => void): LinkedFile {
  const { t } = useTranslation();
  const tell = useTellOutcome();
  const { files, host } = app;
  const { id } = session;
  const canReveal = host.can.revealFiles;
  const state = useSyncExternalStore(files?.subscribe ?? silence, () => files?.state(id) ?? null);

  const acts = useStable<FileActs>({
    write: async () => {
      const written = await files?.write(id);
      const after = files?.state(id);
      if (after?.problem?.kind === 'conflict') askAboutFile(id);
      return written?.ok && after ? after.link.name : null;
    },
    saveAs: () => void (files ? saveAsFile(app, session, t).then(tell) : exportCopy()),
    reveal: () => {
      if (state) void host.documents.reveal(state.link.file).then((shown) => !shown.ok && tell(shown));
    },
    locate: () => {
      if (state) void host.documents.locate(state.link.file).then((found) => !found.ok && tell(found));
    },
    unlink: () => {
      if (state) showToast(t('files.unlinked', { name: state.link.name }));
      void files?.unlink(id);
    },
  });
  const leave = useStable({
    /** What was still to be written goes there now; a file that cannot be written is not left without a word. */
    write: async () => {
      const written = await files?.write(id);
      const after = files?.state(id);
      if (written?.ok !== false || !after?.problem) return;
      if (after.problem.kind === 'conflict') askAboutFile(id);
      else showToast(fileProblem(t, after.link.name, after.problem));
    },
  });
  useEffect(() => {
    const detach = files?.attach(session);
    return () => {
      void leave.write().finally(detach);
    };
  }, [files, session, leave]);

  const isLinked = state !== null;
  const part = useMemo<FilePart>(() => ({ ...acts, isLinked, canReveal }), [acts, isLinked, canReveal]);
  useOffer('file', part);
  return { state, canReveal, acts };
}
