/** Whether the file of the document has every change, said in the status bar, with what can be done about it. */

import {
  ChevronUp,
  FileCheck,
  FileClock,
  FolderOpen,
  type LucideIcon,
  Save,
  TriangleAlert,
  Unlink,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FileState } from '../../store/written-files';
import { Menu, type MenuItem } from '../../ui/Menu';
import { timeOf } from '../../ui/moments';
import styles from '../document/Desk.module.css';
import type { LinkedFile } from './useLinkedFile';

const standings = ['written', 'behind', 'problem'] as const;
type Standing = (typeof standings)[number];

const standingOf = ({ isBehind, problem }: FileState): Standing => {
  if (problem) return 'problem';
  return isBehind ? 'behind' : 'written';
};

const icons: Readonly<Record<Standing, LucideIcon>> = {
  written: FileCheck,
  behind: FileClock,
  problem: TriangleAlert,
};

export function FileStatus({ file: { state, canReveal, acts } }: { readonly file: LinkedFile }) {
  const { t, i18n } = useTranslation();
  if (!state) return null;
  const { name, at } = state.link;
  const standing = standingOf(state);
  const Icon = icons[standing];
  const reveal: MenuItem = { id: 'reveal', label: t('files.reveal'), icon: FolderOpen, run: acts.reveal };
  const items: readonly MenuItem[] = [
    {
      id: 'write',
      label: t('files.writeNow'),
      icon: FileCheck,
      disabled: standing === 'written',
      run: () => void acts.write(),
    },
    ...(canReveal ? [reveal] : []),
    { id: 'save-as', label: t('files.saveAs'), icon: Save, run: acts.saveAs },
    { id: 'unlink', label: t('files.unlink'), icon: Unlink, divided: true, run: acts.unlink },
  ];
  return (
    <Menu
      items={items}
      trigger={
        <button type="button" className={styles.suggestions} data-file={standing}>
          <Icon size={14} strokeWidth={1.5} />
          <span className={styles.fileName}>
            {t(standing === 'written' ? 'files.written' : 'files.behind', { name })}
          </span>
          {standing === 'written' && <time dateTime={at}>{timeOf(at, i18n.language)}</time>}
          <ChevronUp size={14} strokeWidth={1.5} />
        </button>
      }
    />
  );
}
