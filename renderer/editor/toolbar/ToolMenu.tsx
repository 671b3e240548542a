/** A button of the toolbar that opens a menu; choosing gives the caret back to the text. */
import { Menu } from '@base-ui/react/menu';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { LucideIcon } from 'lucide-react';
import { shortcutText } from './shortcut-text';
import { ToolButton } from './ToolButton';
import styles from './Toolbar.module.css';

export interface ToolMenuItem {
  readonly id: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly shortcut?: string;
  readonly run: () => void;
}

interface ToolMenuProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly items: readonly ToolMenuItem[];
}

export function ToolMenu({ icon, name, pressed, disabled, items }: ToolMenuProps) {
  const [editor] = useLexicalComposerContext();
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        disabled={disabled ?? false}
        render={<ToolButton icon={icon} name={name} pressed={pressed} disabled={disabled ?? false} />}
      />
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} sideOffset={4} align="start">
          <Menu.Popup className={styles.menu} finalFocus={() => editor.getRootElement()}>
            {items.map(({ id, name: label, icon: Icon, shortcut, run }) => (
              <Menu.Item key={id} className={styles.item} onClick={run}>
                <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
                <span className={styles.name}>{label}</span>
                {shortcut && <span className={styles.shortcut}>{shortcutText(shortcut)}</span>}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
