/** Every command by a few letters of its name, in either language. */
import { Dialog } from '@base-ui/react/dialog';
import { Command as List } from 'cmdk';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { chordsOf, chordText, type Keyboard } from '../../commands/chord';
import type { Command } from '../../commands/command';
import { searchCommands } from '../../commands/search';
import { useSurroundings } from '../../commands/surroundings';
import { Kbd } from '../../ui/Chip';
import { useHeldFocus } from '../../ui/useHeldFocus';
import styles from './Palette.module.css';
import { rememberCommand, useRecentCommands } from './recent-commands';

interface PaletteProps {
  readonly open: boolean;
  readonly commands: readonly Command[];
  readonly language: Language;
  readonly keyboard: Keyboard;
  readonly finalFocus: () => HTMLElement | null;
  readonly onClose: () => void;
  /** Runs it once the palette is gone and the focus is back where it was. */
  readonly onRun: (command: Command) => void;
}

export function Palette(props: PaletteProps) {
  const { open, finalFocus, onClose, onRun } = props;
  const { t } = useTranslation();
  const chosen = useRef<Command | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const popup = useHeldFocus(open);
  const choose = (command: Command) => {
    chosen.current = command;
    rememberCommand(command.id);
    onClose();
  };
  const onClosed = () => {
    const command = chosen.current;
    chosen.current = null;
    if (command) onRun(command);
  };
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => !next && onClose()}
      onOpenChangeComplete={(isOpen) => !isOpen && onClosed()}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.scrim} />
        <Dialog.Popup
          ref={popup}
          className={styles.palette}
          initialFocus={field}
          finalFocus={finalFocus}
          data-blocking
        >
          <Dialog.Title className="sr-only">{t('commands.palette.title')}</Dialog.Title>
          <PaletteList {...props} field={field} onChoose={choose} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface PaletteListProps extends PaletteProps {
  readonly field: React.RefObject<HTMLInputElement | null>;
  readonly onChoose: (command: Command) => void;
}

function PaletteList({ commands, language, keyboard, field, onChoose }: PaletteListProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const recent = useRecentCommands();
  const found = useMemo(() => searchCommands(commands, query, recent), [commands, query, recent]);
  return (
    <List className={styles.list} shouldFilter={false} loop label={t('commands.palette.title')}>
      <List.Input
        ref={field}
        className={styles.field}
        value={query}
        onValueChange={setQuery}
        placeholder={t('commands.palette.placeholder')}
      />
      {found.length === 0 && (
        <p className={styles.empty} role="status">
          {t('commands.palette.nothing', { query })}
        </p>
      )}
      <List.List className={styles.results} label={t('commands.palette.results')} hidden={found.length === 0}>
        {found.map((command) => (
          <PaletteItem
            key={command.id}
            command={command}
            language={language}
            keyboard={keyboard}
            onChoose={onChoose}
          />
        ))}
      </List.List>
    </List>
  );
}

interface PaletteItemProps {
  readonly command: Command;
  readonly language: Language;
  readonly keyboard: Keyboard;
  readonly onChoose: (command: Command) => void;
}

function PaletteItem({ command, language, keyboard, onChoose }: PaletteItemProps) {
  const { t } = useTranslation();
  const around = useSurroundings();
  const obstacle = command.when(around);
  const [chord] = chordsOf(command.shortcut, keyboard);
  const other = language === 'en' ? command.title.zh : command.title.en;
  return (
    <List.Item
      className={styles.item}
      value={command.id}
      disabled={obstacle !== null}
      onSelect={() => onChoose(command)}
    >
      <span className={styles.name}>{command.title[language]}</span>
      {other !== command.title[language] && (
        <span className={styles.other} lang={language === 'en' ? 'zh-CN' : 'en'}>
          {other}
        </span>
      )}
      <span className={styles.aside}>
        {obstacle ? (
          t(`commands.obstacles.${obstacle}`)
        ) : (
          <>
            {command.isOn?.(around) && <span className={styles.on}>{t('commands.palette.on')}</span>}
            <span className={styles.menu}>{t(`commands.menus.${command.menu}`)}</span>
            {chord && <Kbd>{chordText(chord, keyboard)}</Kbd>}
          </>
        )}
      </span>
    </List.Item>
  );
}
