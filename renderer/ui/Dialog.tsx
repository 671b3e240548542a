/** A modal dialog with a title, a body and a foot of buttons; the last that can be pressed has the focus. */
import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './Button';
import styles from './Dialog.module.css';
import { useHeldFocus } from './useHeldFocus';

interface DialogProps {
  readonly open: boolean;
  /** For work in several parts: wide, as high as it may be, its body without a margin. */
  readonly wide?: boolean;
  /** The same over nearly the whole window, for texts beside each other. */
  readonly full?: boolean;
  readonly title: string;
  readonly aside?: string;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
  /** What has the focus first; left out, the last button of the foot that can be pressed. */
  readonly initialFocus?: () => HTMLElement | null;
  /** What has the focus afterwards; left out, what had it before. */
  readonly finalFocus?: () => HTMLElement | null;
  readonly onClose: () => void;
}

export function Dialog(props: DialogProps) {
  const { open, wide = false, full = false, title, aside, foot, children } = props;
  const { initialFocus, finalFocus, onClose } = props;
  const { t } = useTranslation();
  const buttons = useRef<HTMLElement>(null);
  const popup = useHeldFocus(open);
  const firstFocus = () =>
    initialFocus?.() ??
    [...(buttons.current?.querySelectorAll<HTMLElement>('button:enabled') ?? [])].at(-1) ??
    true;
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.scrim} />
        <BaseDialog.Popup
          ref={popup}
          className={styles.dialog}
          data-wide={wide || full || undefined}
          data-full={full || undefined}
          initialFocus={firstFocus}
          data-blocking
          {...(finalFocus ? { finalFocus } : {})}
        >
          <header className={styles.head}>
            <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
            {aside && <span className={styles.aside}>{aside}</span>}
            <BaseDialog.Close render={<IconButton label={t('app.close')} className={styles.close ?? ''} />}>
              <X size={16} strokeWidth={1.5} />
            </BaseDialog.Close>
          </header>
          <div className={styles.body}>{children}</div>
          {foot && (
            <footer ref={buttons} className={styles.foot}>
              {foot}
            </footer>
          )}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
