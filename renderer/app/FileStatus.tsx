/** Whether the file of the document has every change, said in the status bar, with what can be done about it. */
import { ChevronUp, FileCheck, FileClock, FolderOpen, Save, TriangleAlert, Unlink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../shared/kit/outcome';
import type { FileState } from '../store/written-files';
import { Button } from '../ui/Button';
import { Menu, type MenuItem } from '../ui/Menu';
import { clock } from './clock';
import styles from './Desk.module.css';
import { fileProblem } from './file-problem';
import type { OpenFile } from './useFile';

export function FileStatus({ file }: { readonly file: OpenFile }) {
  const { state } = file;
  if (!state) return null;
  return state.problem ? (
    <Unwritten file={file} state={state} problem={state.problem} />
  ) : (
    <Written file={file} state={state} />
  );
}

interface StateProps {
  readonly file: OpenFile;
  readonly state: FileState;
}

function Written({ file, state: { link, isBehind } }: StateProps) {
  const { t, i18n } = useTranslation();
  const { acts, canReveal } = file;
  const { name, at } = link;
  const reveal: MenuItem = { id: 'reveal', label: t('files.reveal'), icon: FolderOpen, run: acts.reveal };
  const items: readonly MenuItem[] = [
    {
      id: 'write',
      label: t('files.writeNow'),
      icon: FileCheck,
      disabled: !isBehind,
      run: () => void acts.write(),
    },
    ...(canReveal ? [reveal] : []),
    { id: 'save-as', label: t('files.saveAs'), icon: Save, run: acts.saveAs },
    { id: 'unlink', label: t('files.unlink'), icon: Unlink, divided: true, run: acts.unlink },
  ];
  const Icon = isBehind ? FileClock : FileCheck;
  return (
    <Menu
      items={items}
      trigger={
        <button type="button" className={styles.suggestions} data-file={isBehind ? 'behind' : 'written'}>
          <Icon size={14} strokeWidth={1.5} />
          {isBehind ? (
            t('files.behind', { name })
          ) : (
            <>
              {t('files.written', { name })}
              <time dateTime={at}>{clock(at, i18n.language)}</time>
            </>
          )}
          <ChevronUp size={14} strokeWidth={1.5} />
        </button>
      }
    />
  );
}

function Unwritten({ file, state, problem }: StateProps & { readonly problem: Problem }) {
  const { t } = useTranslation();
  const { acts } = file;
  const retry = () => void acts.write();
  return (
    <span className={styles.status} data-alarm data-file="problem" role="alert">
      <TriangleAlert size={14} strokeWidth={1.5} />
      {fileProblem(t, state.link.name, problem)}
      {problem.kind === 'conflict' ? (
        <Button look="link" onClick={retry}>
          {t('files.decide')}
        </Button>
      ) : (
        <>
          <Button look="link" onClick={problem.kind === 'missing' ? acts.locate : retry}>
            {t(problem.kind === 'missing' ? 'files.locate' : 'app.retry')}
          </Button>
          <Button look="link" onClick={acts.saveAs}>
            {t('files.saveCopy')}
          </Button>
        </>
      )}
    </span>
  );
}
