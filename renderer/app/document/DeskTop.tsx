/** The bar above the desk: back home, the title, what is done with the whole document. */
import { ArrowLeft, Focus, PanelRight, Share } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editing } from '../../store/editing';
import { Button, IconButton } from '../../ui/Button';
import { Kbd } from '../../ui/Chip';
import { Spring } from '../../ui/Frame';
import { go } from '../route';
import { SettingsButton } from '../settings/Settings';
import styles from './Desk.module.css';
import { DocumentTitle } from './DocumentTitle';
import { useFocusMode } from './focus-mode';

interface DeskTopProps {
  readonly editing: Editing;
  readonly menus: ReactNode;
  readonly panel: { readonly isOpen: boolean; readonly toggle: () => void };
  readonly onExport: () => void;
}

export function DeskTop({ editing, menus, panel, onExport }: DeskTopProps) {
  const { t } = useTranslation();
  const focus = useFocusMode();
  return (
    <>
      <IconButton label={t('app.home')} onClick={() => go({ screen: 'home' })}>
        <ArrowLeft size={16} strokeWidth={1.5} />
      </IconButton>
      {menus}
      <DocumentTitle editing={editing} />
      <Spring />
      {focus.isOn ? (
        <Button look="ghost" onClick={focus.toggle}>
          <span className={styles.said}>{t('writing.leaveFocus')}</span> <Kbd>Esc</Kbd>
        </Button>
      ) : (
        <IconButton className={styles.wordy} label={t('writing.focusMode')} onClick={focus.toggle}>
          <Focus size={16} strokeWidth={1.5} />
        </IconButton>
      )}
      <Button aria-label={t('app.export')} onClick={onExport}>
        <Share size={16} strokeWidth={1.5} />
        <span className={styles.wordy}>{t('app.export')}</span>
      </Button>
      {!focus.isOn && (
        <IconButton label={t('app.panel')} pressed={panel.isOpen} onClick={panel.toggle}>
          <PanelRight size={16} strokeWidth={1.5} />
        </IconButton>
      )}
      <SettingsButton />
    </>
  );
}
