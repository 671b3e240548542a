/** The settings with all their sections, which come from several features. */
import { SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { version } from '../../../package.json';
import parts from '../../../resources/parts.json';
import type { Language } from '../../../shared/kit/bilingual';
import type { Participant } from '../../../shared/retrospective/retrospective';
import { commands } from '../../commands/registry';
import { AboutSection } from '../../features/settings/AboutSection';
import { KeyboardSection } from '../../features/settings/KeyboardSection';
import { LookSection } from '../../features/settings/LookSection';
import { PacksSection } from '../../features/settings/PacksSection';
import { PeopleSection } from '../../features/settings/PeopleSection';
import { SettingsDialog, type SettingsSection } from '../../features/settings/SettingsDialog';
import { SpellingSection } from '../../features/settings/SpellingSection';
import { SuggestionsSection } from '../../features/settings/SuggestionsSection';
import { IconButton } from '../../ui/Button';
import type { AppContext } from '../app-context';
import { BackupSettings } from '../backups/BackupSettings';
import { keyboardOf } from '../keyboard';
import { openSurface } from '../surface';
import { exportPack, importPacks, savePack } from './pack-files';
import { openSettings, useSettingsOpen } from './settings-open';

interface SettingsProps {
  readonly app: AppContext;
  readonly language: Language;
  /** Those of the document at hand. */
  readonly participants?: readonly Participant[];
}

const nobody: readonly Participant[] = [];

export function Settings({ app, language, participants = nobody }: SettingsProps) {
  const { t } = useTranslation();
  const { open, section } = useSettingsOpen();
  const people = <PeopleSection language={language} makeId={app.makeId} participants={participants} />;
  const sections: readonly SettingsSection[] = [
    { id: 'look', title: t('settings.sections.look'), panel: <LookSection /> },
    { id: 'suggestions', title: t('settings.sections.suggestions'), panel: <SuggestionsSection /> },
    {
      id: 'packs',
      title: t('packs.section'),
      panel: (
        <PacksSection
          onImport={() => importPacks(app, t)}
          onExport={(kept) => exportPack(app, kept, t)}
          onSave={(text, name) => savePack(text, name, t)}
        />
      ),
    },
    { id: 'spelling', title: t('spelling.section'), panel: <SpellingSection /> },
    { id: 'people', title: t('settings.sections.people'), panel: people },
    {
      id: 'backups',
      title: t('backups.title'),
      panel: <BackupSettings app={app} language={language} />,
    },
    {
      id: 'keyboard',
      title: t('settings.sections.keyboard'),
      panel: (
        <KeyboardSection
          commands={commands}
          language={language}
          keyboard={keyboardOf(app.host)}
          onShowAll={() => {
            useSettingsOpen.setState({ open: false });
            openSurface('shortcuts');
          }}
        />
      ),
    },
    {
      id: 'about',
      title: t('settings.sections.about'),
      panel: <AboutSection version={version} parts={parts} />,
    },
  ];
  return (
    <SettingsDialog
      open={open}
      sections={sections}
      chosen={section}
      onChosen={(id) => useSettingsOpen.setState({ section: id })}
      onClose={() => useSettingsOpen.setState({ open: false })}
    />
  );
}

export function SettingsButton() {
  const { t } = useTranslation();
  return (
    <IconButton label={t('settings.title')} onClick={() => openSettings()}>
      <SlidersHorizontal size={16} strokeWidth={1.5} />
    </IconButton>
  );
}
