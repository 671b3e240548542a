/** The menus of a window that has none of its own: a row of words where there is room, else one button. */
import { Menu } from '@base-ui/react/menu';
import { Menubar } from '@base-ui/react/menubar';
import { Check, Menu as Lines } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/kit/bilingual';
import { ariaChord, chordsOf, chordText, type Keyboard } from '../../commands/chord';
import { type Command, type MenuId, menuIds } from '../../commands/command';
import { groupsOf } from '../../commands/menus';
import { around } from '../../commands/surroundings';
import { IconButton } from '../../ui/Button';
import styles from './CommandMenubar.module.css';

interface CommandMenubarProps {
  readonly commands: readonly Command[];
  readonly language: Language;
  readonly keyboard: Keyboard;
  readonly onRun: (command: Command) => void;
}

export function CommandMenubar(props: CommandMenubarProps) {
  const { t } = useTranslation();
  return (
    <>
      <Menubar className={styles.bar} aria-label={t('commands.menus.label')}>
        {menuIds.map((menu) => (
          <Menu.Root key={menu}>
            <Menu.Trigger className={styles.trigger}>{t(`commands.menus.${menu}`)}</Menu.Trigger>
            <Popup menu={menu} {...props} />
          </Menu.Root>
        ))}
      </Menubar>
      <div className={styles.button}>
        <Menu.Root>
          <Menu.Trigger
            render={
              <IconButton label={t('commands.menus.label')}>
                <Lines size={16} strokeWidth={1.5} />
              </IconButton>
            }
          />
          <Menu.Portal>
            <Menu.Positioner className={styles.positioner} sideOffset={4} align="start">
              <Menu.Popup className={styles.popup}>
                {menuIds.map((menu) => (
                  <Menu.SubmenuRoot key={menu}>
                    <Menu.SubmenuTrigger className={styles.item}>
                      <span className={styles.tick} />
                      {t(`commands.menus.${menu}`)}
                    </Menu.SubmenuTrigger>
                    <Popup menu={menu} {...props} />
                  </Menu.SubmenuRoot>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      </div>
    </>
  );
}

/** What the row of words looks like, for the moment before it works. */
export function MenubarShape() {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {menuIds.map((menu) => (
          <span key={menu} className={styles.shape}>
            {t(`commands.menus.${menu}`)}
          </span>
        ))}
      </div>
      <div className={styles.button} aria-hidden="true">
        <span className={styles.blank} />
      </div>
    </>
  );
}

interface PopupProps extends CommandMenubarProps {
  readonly menu: MenuId;
}

function Popup({ menu, commands, ...props }: PopupProps) {
  return (
    <Menu.Portal>
      <Menu.Positioner className={styles.positioner} sideOffset={4} align="start">
        <Menu.Popup className={styles.popup}>
          {groupsOf(commands, menu).map((group, index) => (
            <Fragment key={group[0]?.id}>
              {index > 0 && <Menu.Separator className={styles.line} />}
              {group.map((command) => (
                <Item key={command.id} command={command} {...props} />
              ))}
            </Fragment>
          ))}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}

interface ItemProps extends Omit<CommandMenubarProps, 'commands'> {
  readonly command: Command;
}

/** Drawn when its menu opens: what can run is asked then. */
function Item({ command, language, keyboard, onRun }: ItemProps) {
  const { t } = useTranslation();
  const obstacle = command.when(around());
  const [chord] = chordsOf(command.shortcut, keyboard);
  const isOn = command.isOn?.(around());
  return (
    <Menu.Item
      className={styles.item}
      disabled={obstacle !== null}
      title={obstacle ? t(`commands.obstacles.${obstacle}`) : undefined}
      aria-keyshortcuts={chord && ariaChord(chord, keyboard)}
      onClick={() => onRun(command)}
    >
      <span className={styles.tick}>{isOn && <Check size={14} strokeWidth={1.5} />}</span>
      <span className={styles.name}>{command.title[language]}</span>
      {isOn && <span className="sr-only">{t('commands.palette.on')}</span>}
      {chord && <span className={styles.chord}>{chordText(chord, keyboard)}</span>}
    </Menu.Item>
  );
}
