/** A button that opens a small surface with controls in it; nothing in it has to be confirmed. */
import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import menuStyles from './Menu.module.css';
import styles from './Popover.module.css';

interface PopoverProps {
  readonly trigger: ReactElement;
  /** Name of the surface. */
  readonly label: string;
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
}

export function Popover({ trigger, label, align = 'start', children }: PopoverProps) {
  return (
    <BasePopover.Root>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner
          sideOffset={4}
          align={align}
          collisionPadding={8}
          className={menuStyles.positioner}
        >
          <BasePopover.Popup className={styles.popover} aria-label={label}>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
