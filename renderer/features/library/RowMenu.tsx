/** Everything that can be done with one row, behind its three dots, a right click, and the menu key. */
import { Archive, ArchiveRestore, Copy, Ellipsis, FilePlus, FolderOpen, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Listed } from '../../store/library';
import { IconButton } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import styles from './LibraryList.module.css';
import type { RowActs } from './row-acts';

interface RowMenuProps extends RowActs {
  readonly listed: Listed;
  readonly open: boolean;
  readonly onOpenMenu: (open: boolean) => void;
  readonly inTabOrder: boolean;
  readonly finalFocus: () => HTMLElement | null;
  readonly onDeleteRow: () => void;
}

export function RowMenu({ listed, open, onOpenMenu, inTabOrder, finalFocus, ...acts }: RowMenuProps) {
  const { t } = useTranslation();
  const isArchived = listed.status === 'archived';
  return (
    <Menu
      align="end"
      open={open}
      onOpen={onOpenMenu}
      finalFocus={finalFocus}
      trigger={
        <IconButton
          small
          label={t('home.more', { title: listed.title || t('app.untitled') })}
          className={styles.dots ?? ''}
          tabIndex={inTabOrder ? 0 : -1}
        >
          <Ellipsis size={16} strokeWidth={1.5} />
        </IconButton>
      }
      items={[
        { id: 'open', label: t('home.open'), icon: FolderOpen, hint: '↵', run: () => acts.onOpen(listed) },
        { id: 'duplicate', label: t('home.duplicate'), icon: Copy, run: () => acts.onDuplicate(listed) },
        { id: 'start', label: t('home.startFrom'), icon: FilePlus, run: () => acts.onStartFrom(listed) },
        {
          id: 'archive',
          label: t(isArchived ? 'home.unarchive' : 'home.toArchive'),
          icon: isArchived ? ArchiveRestore : Archive,
          run: () => acts.onArchive(listed, !isArchived),
        },
        { id: 'delete', label: t('home.delete'), icon: Trash2, hint: 'Del', run: acts.onDeleteRow },
      ]}
    />
  );
}
