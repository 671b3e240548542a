/** Images of an editor: pasted, dropped or chosen ones are taken in and asked about, one after another; selected ones described anew. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import {
  CLICK_COMMAND,
  COMMAND_PRIORITY_EDITOR,
  COMMAND_PRIORITY_LOW,
  COMMAND_PRIORITY_NORMAL,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { imageAddress } from '../../../shared/prose/image-address';
import { isComposing } from '../../ui/commit';
import { showToast } from '../../ui/Toast';
import type { ImageStore } from '../contract';
import { type Asked, type Description, ImageDialog } from './ImageDialog';
import { registerImageKeys } from './image-keys';
import {
  $selectedImage,
  $selectImageAt,
  changeImage,
  DESCRIBE_IMAGE_COMMAND,
  insertImage,
  PICK_IMAGE_COMMAND,
} from './image-nodes';
import { type ImageRefusal, takeImage } from './take-image';

/** Asks for the description of the selected image; false when none is. */
function askAgain(editor: LexicalEditor, ask: (asked: Asked) => void): boolean {
  const selected = editor.read($selectedImage);
  if (selected === null || !editor.isEditable()) return false;
  ask({ kind: 'known', ...selected });
  return true;
}

export const Images = memo(function Images({ store }: { readonly store: ImageStore }) {
  const { t } = useTranslation();
  const [editor] = useLexicalComposerContext();
  const [asked, setAsked] = useState<readonly Asked[]>([]);
  useEffect(() => {
    const ask = (next: Asked) => setAsked((waiting) => [...waiting, next]);
    const refuse = (why: ImageRefusal) => showToast(t(`editor.image.refused.${why}`));
    const take = async (blobs: readonly Blob[]) => {
      for (const blob of blobs) {
        const taken = await takeImage(blob);
        if (taken.ok) ask({ kind: 'new', ...taken.image });
        else refuse(taken.why);
      }
    };
    const choose = async () => {
      const blob = await store.choose();
      if (blob !== null) await take([blob]);
      else editor.focus();
    };
    return mergeRegister(
      registerImageKeys(editor),
      editor.registerCommand(
        DRAG_DROP_PASTE,
        (files) => {
          if (editor.isEditable()) void take(files);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        PICK_IMAGE_COMMAND,
        () => {
          void choose();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
      editor.registerCommand(DESCRIBE_IMAGE_COMMAND, () => askAgain(editor, ask), COMMAND_PRIORITY_EDITOR),
      editor.registerCommand(
        CLICK_COMMAND,
        ({ target, detail }) => {
          if (!editor.isEditable() || !(target instanceof Node) || !$selectImageAt(target)) return false;
          if (detail > 1) editor.dispatchCommand(DESCRIBE_IMAGE_COMMAND, undefined);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if ((event !== null && isComposing(event)) || !askAgain(editor, ask)) return false;
          event?.preventDefault();
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
    );
  }, [editor, store, t]);

  const answer = async (current: Asked, { alt, size }: Description) => {
    if (current.kind === 'known') changeImage(editor, current.key, { alt, size });
    else if (await store.keep(current.asset))
      insertImage(editor, { type: 'image', url: imageAddress({ hash: current.asset.hash, size }), alt });
    setAsked((waiting) => waiting.slice(1));
  };
  const current = asked[0];
  return (
    <ImageDialog
      key={current === undefined ? '' : asked.length}
      asked={current ?? null}
      onAnswer={(description) => current && void answer(current, description)}
      onClose={() => setAsked((waiting) => waiting.slice(1))}
      finalFocus={() => editor.getRootElement()}
    />
  );
});
