/** The settings of this machine: sections at the side, one of them beside it. Everything applies at once. */
import { Tabs } from '@base-ui/react/tabs';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog';
import styles from './settings.module.css';

export interface SettingsSection {
  readonly id: string;
  readonly title: string;
  readonly panel: ReactNode;
}

interface SettingsDialogProps {
  readonly open: boolean;
  readonly sections: readonly SettingsSection[];
  readonly chosen: string;
  readonly onChosen: (id: string) => void;
  readonly onClose: () => void;
}

export function SettingsDialog({ open, sections, chosen, onChosen, onClose }: SettingsDialogProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  return (
    <Dialog
      open={open}
      wide
      title={t('settings.title')}
      aside={t('settings.aside')}
      initialFocus={() => list.current?.querySelector<HTMLElement>('[data-active]') ?? null}
      onClose={onClose}
    >
      <Tabs.Root
        className={styles.settings}
        orientation="vertical"
        value={chosen}
        onValueChange={(id) => onChosen(String(id))}
      >
        <Tabs.List ref={list} className={styles.sections} aria-label={t('settings.title')} activateOnFocus>
          {sections.map(({ id, title }) => (
            <Tabs.Tab key={id} value={id} className={styles.tab}>
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {sections.map(({ id, panel }) => (
          <Tabs.Panel key={id} value={id} className={styles.panel}>
            {panel}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </Dialog>
  );
}
