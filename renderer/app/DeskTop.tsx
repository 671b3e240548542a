/** The bar above the desk: back home, the title, what is done with the whole document. */
import { ArrowLeft, PanelRight, Share } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Editing } from '../store/editing';
import { Button, IconButton } from '../ui/Button';
import { Spring } from '../ui/Frame';
import styles from './Desk.module.css';
import { DocumentTitle } from './DocumentTitle';
import { go } from './route';
import { SettingsButton } from './Settings';

interface DeskTopProps {
  readonly editing: Editing;
  readonly panel: { readonly isOpen: boolean; readonly toggle: () => void };
  readonly onExport: () => void;
}

export function DeskTop({ editing, panel, onExport }: DeskTopProps) {
  const { t } = useTranslation();
  return (
    <>
      <IconButton label={t('app.home')} onClick={() => go({ screen: 'home' })}>
        <ArrowLeft size={16} strokeWidth={1.5} />
      </IconButton>
      <DocumentTitle editing={editing} />
      <Spring />
      <Button aria-label={t('app.export')} onClick={onExport}>
        <Share size={16} strokeWidth={1.5} />
        <span className={styles.wordy}>{t('app.export')}</span>
      </Button>
      <IconButton label={t('app.panel')} pressed={panel.isOpen} onClick={panel.toggle}>
        <PanelRight size={16} strokeWidth={1.5} />
      </IconButton>
      <SettingsButton />
    </>
  );
}
