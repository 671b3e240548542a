/** Short news at the lower edge, with at most one thing to do about it; also read out. */
import { Toast as BaseToast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './Button';
import styles from './Toast.module.css';

interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

const manager = BaseToast.createToastManager<{ action?: ToastAction }>();

/** Shows the text; with an action it stays for ten seconds, without for five. */
export function showToast(text: string, action?: ToastAction): void {
  manager.add({ description: text, timeout: action ? 10_000 : 5_000, data: action ? { action } : {} });
}

export function Toasts() {
  return (
    <BaseToast.Provider toastManager={manager} limit={3}>
      <BaseToast.Portal>
        <BaseToast.Viewport className={styles.viewport}>
          <ToastList />
        </BaseToast.Viewport>
      </BaseToast.Portal>
    </BaseToast.Provider>
  );
}

function ToastList() {
  const { t } = useTranslation();
  const { toasts, close } = BaseToast.useToastManager<{ action?: ToastAction }>();
  return toasts.map((toast) => {
    const action = toast.data?.action;
    return (
      <BaseToast.Root
        key={toast.id}
        toast={toast}
        className={styles.toast}
        aria-label={t('app.notice')}
        swipeDirection={[]}
      >
        <BaseToast.Description className={styles.text} />
        {action && (
          <Button
            look="link"
            onClick={() => {
              close(toast.id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
        {/* Base UI hides it from screen readers while notices are stacked; ours never are. */}
        <BaseToast.Close aria-hidden={false} render={<IconButton small label={t('app.close')} />}>
          <X size={14} strokeWidth={1.5} />
        </BaseToast.Close>
      </BaseToast.Root>
    );
  });
}
