/** The small dialog at the caret where the words and the address of a link are typed. */
import { Popover } from '@base-ui/react/popover';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR, type LexicalEditor } from 'lexical';
import { type FormEvent, memo, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  $currentLink,
  addressFrom,
  EDIT_LINK_COMMAND,
  isWebAddress,
  type Link,
  removeLink,
  setLink,
} from './edit-link';
import styles from './LinkDialog.module.css';

interface Asked {
  readonly link: Link;
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

interface LinkDialogProps {
  /** Left out, links are not opened from here. */
  readonly onOpen: ((address: string) => void) | undefined;
}

export const LinkDialog = memo(function LinkDialog({ onOpen }: LinkDialogProps) {
  const [editor] = useLexicalComposerContext();
  const [asked, setAsked] = useState<Asked | null>(null);
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const open = () => {
      if (editor.isEditable()) setAsked({ link: $currentLink(), place: placeOf(editor) });
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
          <Popover.Popup
            ref={popup}
            className={styles.popup}
            initialFocus={() => popup.current?.querySelector<HTMLElement>('[data-address]') ?? true}
            finalFocus={() => editor.getRootElement()}
          >
            {asked !== null && <LinkForm link={asked.link} close={close} onOpen={onOpen} />}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
});

interface LinkFormProps extends LinkDialogProps {
  readonly link: Link;
  readonly close: () => void;
}

/** A form, so that Enter is the browser's to give: an input method's own Enter does not arrive here. */
function LinkForm({ link, close, onOpen }: LinkFormProps) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const [refused, setRefused] = useState(false);
  const [text, setText] = useState(link.text);
  const [address, setAddress] = useState(link.address);
  const hint = useId();
  // Words of several paragraphs stay as they are.
  const isOneLine = !link.text.includes('\n');
  const typed = addressFrom(address);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRefused(typed === null);
    if (typed === null) return;
    setLink(editor, { text: isOneLine ? text : link.text, address: typed });
    close();
  };
  const remove = () => {
    removeLink(editor);
    close();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Popover.Title className={styles.title}>{t('editor.link.title')}</Popover.Title>
      {isOneLine && (
        <label className={styles.line}>
          <span>{t('editor.link.text')}</span>
          <input
            className={styles.input}
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
      )}
      <label className={styles.line}>
        <span>{t('editor.link.address')}</span>
        <input
          data-address
          className={styles.input}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={address}
          placeholder="https://"
          aria-invalid={refused}
          aria-describedby={refused ? hint : undefined}
          onChange={(event) => setAddress(event.target.value)}
        />
      </label>
      <p id={hint} role="status" className={styles.hint}>
        {refused ? t('editor.link.refused') : ''}
      </p>
      <div className={styles.acts}>
        {link.address !== '' && (
          <button type="button" className={styles.quiet} onClick={remove}>
            {t('editor.link.remove')}
          </button>
        )}
        {onOpen && typed !== null && isWebAddress(typed) && (
          <button type="button" className={styles.quiet} onClick={() => onOpen(typed)}>
            {t('editor.link.open')}
          </button>
        )}
        <button type="submit" className={styles.apply}>
          {t('editor.link.apply')}
        </button>
      </div>
    </form>
  );
}
