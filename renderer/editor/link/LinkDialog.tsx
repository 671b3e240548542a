/** The small dialog at the caret where an address is typed. */
import { Popover } from '@base-ui/react/popover';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR, type LexicalEditor } from 'lexical';
import { type FormEvent, memo, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $currentAddress, addressFrom, EDIT_LINK_COMMAND, removeLink, setLink } from './edit-link';
import styles from './LinkDialog.module.css';

interface Asked {
  readonly address: string;
  readonly place: DOMRect;
}

/** The selection as the page shows it: where the dialog opens. */
function placeOf(editor: LexicalEditor): DOMRect {
  const selection = window.getSelection();
  const rect = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null;
  if (rect && rect.height > 0) return rect;
  const { left, top } = editor.getRootElement()?.getBoundingClientRect() ?? new DOMRect();
  return new DOMRect(left + 40, top + 40, 0, 0);
}

export const LinkDialog = memo(function LinkDialog() {
  const [editor] = useLexicalComposerContext();
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const open = () => {
      if (editor.isEditable()) setAsked({ address: $currentAddress(), place: placeOf(editor) });
      return true;
    };
    return editor.registerCommand(EDIT_LINK_COMMAND, open, COMMAND_PRIORITY_EDITOR);
  }, [editor]);
  const close = () => setAsked(null);
  return (
    <Popover.Root open={asked !== null} onOpenChange={(open) => !open && close()}>
      <Popover.Portal>
        <Popover.Positioner
          className={styles.positioner}
          anchor={() => (asked === null ? null : { getBoundingClientRect: () => asked.place })}
          sideOffset={6}
          align="start"
        >
          <Popover.Popup className={styles.popup} finalFocus={() => editor.getRootElement()}>
            {asked !== null && <AddressForm address={asked.address} close={close} />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
});

interface AddressFormProps {
  readonly address: string;
  readonly close: () => void;
}

/** A form, so that Enter is the browser's to give: an input method's own Enter does not arrive here. */
function AddressForm({ address, close }: AddressFormProps) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = addressFrom(input.current?.value ?? '');
    setRefused(typed === null);
    if (typed === null) return;
    setLink(editor, typed);
    close();
  };
  const remove = () => {
    removeLink(editor);
    close();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Popover.Title className={styles.title}>{t('editor.link.title')}</Popover.Title>
      <div className={styles.line}>
        <input
          ref={input}
          className={styles.input}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          defaultValue={address}
          placeholder="https://"
          aria-label={t('editor.link.address')}
          aria-invalid={refused}
          aria-describedby={refused ? hint : undefined}
        />
        <button type="submit" className={styles.apply}>
          {t('editor.link.apply')}
        </button>
        {address !== '' && (
          <button type="button" className={styles.remove} onClick={remove}>
            {t('editor.link.remove')}
          </button>
        )}
      </div>
      <p id={hint} role="status" className={styles.hint}>
        {refused ? t('editor.link.refused') : ''}
      </p>
    </form>
  );
}
