/** All keys on one sheet, by menu: to look up, to search, to print. */
import { Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { type Chord, chordsOf, chordText, type Keyboard } from '../../commands/chord';
import { type Command, menuIds } from '../../commands/command';
import { fitness } from '../../commands/search';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import styles from './ShortcutSheet.module.css';

interface ShortcutSheetProps {
  readonly open: boolean;
  readonly commands: readonly Command[];
  readonly language: Language;
  readonly keyboard: Keyboard;
  readonly finalFocus: () => HTMLElement | null;
  readonly onClose: () => void;
}

export function ShortcutSheet(props: ShortcutSheetProps) {
  const { open, commands, language, keyboard, finalFocus, onClose } = props;
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const shown = commands
    .map((command) => ({ command, chords: chordsOf(command.shortcut, keyboard) }))
    .filter(
      ({ command, chords }) => chords.length > 0 && (query.trim() === '' || fitness(command, query) > 0),
    );
  return (
    <Dialog
      open={open}
      wide
      title={t('commands.shortcuts.title')}
      initialFocus={() => search.current}
      finalFocus={finalFocus}
      onClose={onClose}
      foot={
        <Button large onClick={() => window.print()}>
          <Printer size={16} strokeWidth={1.5} />
          {t('commands.shortcuts.print')}
        </Button>
      }
    >
      <div className={styles.sheet} data-print-alone>
        <input
          ref={search}
          className={styles.search}
          type="search"
          aria-label={t('commands.shortcuts.search')}
          placeholder={t('commands.shortcuts.search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        {shown.length === 0 && <p>{t('commands.palette.nothing', { query })}</p>}
        <div className={styles.menus}>
          {menuIds.map((menu) => (
            <Menu
              key={menu}
              title={t(`commands.menus.${menu}`)}
              rows={shown
                .filter(({ command }) => command.menu === menu)
                .map(({ command, chords }) => ({ id: command.id, name: command.title[language], chords }))}
              keyboard={keyboard}
            />
          ))}
        </div>
      </div>
    </Dialog>
  );
}

interface MenuProps {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly chords: readonly Chord[] }[];
  readonly keyboard: Keyboard;
}

function Menu({ title, rows, keyboard }: MenuProps) {
  if (rows.length === 0) return null;
  return (
    <section className={styles.menu}>
      <h3>{title}</h3>
      <dl>
        {rows.map(({ id, name, chords }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {chords.map((chord) => (
                <Kbd key={chord}>{chordText(chord, keyboard)}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
