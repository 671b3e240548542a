/** A button that opens a menu, and a select; both are Base UI underneath. */
import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Select as BaseSelect } from '@base-ui/react/select';
import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import { Fragment, type ReactElement } from 'react';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly hint?: string;
  /** Given: it can be switched on and off. */
  readonly checked?: boolean;
  readonly disabled?: boolean;
  /** A line stands before it. */
  readonly divided?: boolean;
  readonly run: () => void;
}

interface MenuProps {
  readonly trigger: ReactElement;
  readonly items: readonly MenuItem[];
  readonly align?: 'start' | 'end';
  readonly disabled?: boolean;
  /** What has the focus afterwards; left out, the trigger. */
  readonly finalFocus?: () => HTMLElement | null;
  /** Where more than the trigger opens it: whether it is open, and who is told. */
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
}

export function Menu(props: MenuProps) {
  const { trigger, items, align = 'start', disabled = false, finalFocus, open, onOpen } = props;
  return (
    <BaseMenu.Root
      modal={false}
      {...(open === undefined ? {} : { open })}
      onOpenChange={(next) => onOpen?.(next)}
    >
      <BaseMenu.Trigger render={trigger} disabled={disabled} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner sideOffset={4} align={align} className={styles.positioner}>
          <BaseMenu.Popup className={styles.popup} {...(finalFocus ? { finalFocus } : {})}>
            {items.map((item) => (
              <Fragment key={item.id}>
                {item.divided && <BaseMenu.Separator className={styles.separator} />}
                <Item {...item} />
              </Fragment>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

function Item({ label, icon: Icon, hint, checked, disabled = false, run }: MenuItem) {
  const content = (
    <>
      {Icon && <Icon size={16} strokeWidth={1.5} />}
      <span className={styles.label}>{label}</span>
      {hint && <span className={styles.hint}>{hint}</span>}
    </>
  );
  if (checked === undefined)
    return (
      <BaseMenu.Item className={styles.item} disabled={disabled} onClick={run}>
        {content}
      </BaseMenu.Item>
    );
  return (
    <BaseMenu.CheckboxItem
      className={styles.item}
      checked={checked}
      disabled={disabled}
      closeOnClick
      onCheckedChange={run}
    >
      {content}
      <span className={styles.tick} aria-hidden="true">
        {checked && <Check size={14} strokeWidth={1.5} />}
      </span>
    </BaseMenu.CheckboxItem>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Where the label is in a language of its own. */
  readonly lang?: string;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly choices: readonly Choice<Value>[];
  /** Shown while nothing is chosen; then "nothing" can be chosen again. */
  readonly none?: string;
  readonly quiet?: boolean;
  /** As quiet, but it shows that there is a choice. */
  readonly ghost?: boolean;
  readonly readOnly?: boolean;
  readonly onValue: (value: Value | null) => void;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, value, choices, none, quiet = false, ghost = false, readOnly = false, onValue } = props;
  const items = [...(none === undefined ? [] : [{ value: null, label: none }]), ...choices];
  return (
    <BaseSelect.Root<Value | null>
      items={items}
      value={value}
      onValueChange={(next) => onValue(next)}
      disabled={readOnly}
      modal={false}
    >
      <BaseSelect.Trigger
        className={`${styles.trigger} ${quiet ? styles.quiet : ''} ${ghost ? styles.ghost : ''}`}
        aria-label={label}
        data-empty={value === null || undefined}
      >
        <BaseSelect.Value className={styles.value} />
        <BaseSelect.Icon className={styles.chevron}>
          <ChevronDown size={14} strokeWidth={1.5} />
        </BaseSelect.Icon>
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner sideOffset={4} alignItemWithTrigger={false} className={styles.positioner}>
          <BaseSelect.Popup className={styles.popup}>
            {items.map((item) => (
              <BaseSelect.Item key={item.value ?? 'none'} value={item.value} className={styles.item}>
                <BaseSelect.ItemText className={styles.label}>{item.label}</BaseSelect.ItemText>
                <BaseSelect.ItemIndicator className={styles.hint}>
                  <Check size={14} strokeWidth={1.5} />
                </BaseSelect.ItemIndicator>
              </BaseSelect.Item>
            ))}
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  );
}
