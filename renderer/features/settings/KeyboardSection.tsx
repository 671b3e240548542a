/** The chords worth knowing first, as the commands have them, and the way to the whole sheet. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { chordsOf, chordText, type Keyboard } from '../../commands/chord';
import type { Command } from '../../commands/command';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Chip';
import styles from './settings.module.css';

interface KeyboardSectionProps {
  readonly commands: readonly Command[];
  readonly language: Language;
  readonly keyboard: Keyboard;
  readonly onShowAll: () => void;
}

const first: readonly string[] = [
  'palette',
  'next-suggestion',
  'open-suggestion',
  'next-pane',
  'find',
  'search-library',
  'save-version',
  'export',
  'focus-mode',
  'settings',
];

export function KeyboardSection({ commands, language, keyboard, onShowAll }: KeyboardSectionProps) {
  const { t } = useTranslation();
  const rows = first.flatMap((id) => commands.find((command) => command.id === id) ?? []);
  return (
    <>
      <p className={styles.lead}>{t('settings.keyboardHint')}</p>
      <dl className={styles.chords}>
        {rows.map(({ id, title, shortcut }) => (
          <div key={id}>
            <dt>{title[language]}</dt>
            <dd>
              {chordsOf(shortcut, keyboard).map((chord) => (
                <Kbd key={chord}>{chordText(chord, keyboard)}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.foot}>
        <Button onClick={onShowAll}>{t('settings.keyboardAll')}</Button>
      </div>
    </>
  );
}
