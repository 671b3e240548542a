/** Images of an editor: pasted, dropped or chosen ones are taken in and asked about, one after another; selected ones described anew. */
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { imageAddress } from '../../../shared/prose/image-address';
import { showToast } from '../../ui/Toast';
import type { ImageStore } from '../contract';
import { type Asked, type Description, ImageDialog } from './ImageDialog';
import { changeImage, insertImage } from './image-nodes';
import { registerImages } from './register-images';
import { type ImageRefusal, takeImage } from './take-image';

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
    return registerImages(editor, { ask, take: (blobs) => void take(blobs), choose: () => void choose() });
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
