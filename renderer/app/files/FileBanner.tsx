/** Why the file of the document was not written: what happened, what is safe, and the ways out. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import styles from '../document/Desk.module.css';
import { fileProblem } from './file-problem';
import type { LinkedFile } from './useLinkedFile';

export function FileBanner({ file: { state, acts } }: { readonly file: LinkedFile }) {
  const { t } = useTranslation();
  if (!state?.problem) return null;
  const { link, problem } = state;
  const retry = () => void acts.write();
  return (
    <div className={styles.banner} role="alert">
      <p>{fileProblem(t, link.name, problem)}</p>
      {problem.kind === 'conflict' ? (
        <Button onClick={retry}>{t('files.decide')}</Button>
      ) : (
        <>
          <Button onClick={problem.kind === 'missing' ? acts.locate : retry}>
            {t(problem.kind === 'missing' ? 'files.locate' : 'app.retry')}
          </Button>
          <Button onClick={acts.saveAs}>{t('files.saveCopy')}</Button>
        </>
      )}
    </div>
  );
}
