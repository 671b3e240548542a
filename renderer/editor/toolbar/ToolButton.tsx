/** A button of the toolbar: an icon, its name with its shortcut, pressed where it is on. */
import { Toolbar } from '@base-ui/react/toolbar';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Toolbar.module.css';

interface ToolButtonProps extends Omit<ComponentProps<'button'>, 'ref'> {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly shortcut?: string | undefined;
  readonly ariaShortcut?: string | undefined;
  readonly pressed?: boolean | undefined;
}

/** The mouse leaves the selection in the text alone. */
export function ToolButton({ icon: Icon, name, shortcut, ariaShortcut, pressed, ...rest }: ToolButtonProps) {
  const { t } = useTranslation();
  const title = shortcut ? t('editor.toolbar.hint', { name, shortcut }) : name;
  return (
    <Toolbar.Button
      className={styles.button}
      aria-label={name}
      title={title}
      aria-pressed={pressed}
      aria-keyshortcuts={ariaShortcut}
      onMouseDown={(event) => event.preventDefault()}
      {...rest}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
    </Toolbar.Button>
  );
}
