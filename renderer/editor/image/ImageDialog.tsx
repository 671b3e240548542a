/** What an image shows, in words, and how wide: asked before it goes into the text, and again when wanted. */
import type { Image } from 'mdast';
import { type FormEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ImageSize, imageSizes, readImageAddress } from '../../../shared/prose/image-address';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Choices';
import { Dialog } from '../../ui/Dialog';
import styles from './ImageDialog.module.css';
import { useImageSource } from './image-context';
import { sizeOf } from './image-nodes';
import type { TakenImage } from './take-image';

/** An image that was just taken in, or one that stands in the text. */
export type Asked =
  | ({ readonly kind: 'new' } & TakenImage)
  | { readonly kind: 'known'; readonly key: string; readonly image: Image };

export interface Description {
  readonly alt: string;
  readonly size: ImageSize;
}

interface ImageDialogProps {
  readonly asked: Asked | null;
  readonly onAnswer: (description: Description) => void;
  readonly onClose: () => void;
  readonly finalFocus: () => HTMLElement | null;
}

export function ImageDialog({ asked, onAnswer, onClose, finalFocus }: ImageDialogProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const form = useId();
  const [alt, setAlt] = useState(asked?.kind === 'known' ? (asked.image.alt ?? '') : '');
  const known = asked?.kind === 'known' ? sizeOf(asked.image) : null;
  const [size, setSize] = useState<ImageSize>(known ?? 'large');
  const isNew = asked?.kind === 'new';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAnswer({ alt: alt.trim(), size });
  };
  return (
    <Dialog
      open={asked !== null}
      title={t(isNew ? 'editor.image.new' : 'editor.image.known')}
      onClose={onClose}
      initialFocus={() => field.current}
      finalFocus={finalFocus}
      foot={
        <>
          <Button large onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button large look="primary" type="submit" form={form}>
            {t(
              isNew
                ? alt.trim() === ''
                  ? 'editor.image.insertBare'
                  : 'editor.image.insert'
                : 'editor.image.apply',
            )}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        {asked && <Preview asked={asked} />}
        <label className={styles.line}>
          <span className={styles.label}>{t('editor.image.description')}</span>
          <input
            ref={field}
            className={styles.input}
            type="text"
            autoComplete="off"
            maxLength={400}
            value={alt}
            aria-describedby={`${form}-hint`}
            onChange={(event) => setAlt(event.target.value)}
          />
        </label>
        <p id={`${form}-hint`} className={styles.hint}>
          {t('editor.image.descriptionHint')}
        </p>
        {(isNew || known !== null) && (
          <div className={styles.line}>
            <span className={styles.label}>{t('editor.image.width')}</span>
            <Segments
              label={t('editor.image.width')}
              value={size}
              choices={imageSizes.map((value) => ({ value, label: t(`editor.image.${value}`) }))}
              onValue={setSize}
            />
          </div>
        )}
      </form>
    </Dialog>
  );
}

function Preview({ asked }: { readonly asked: Asked }) {
  return asked.kind === 'new' ? <NewPreview {...asked} /> : <KnownPreview image={asked.image} />;
}

function NewPreview({ asset, width, height }: TakenImage) {
  const { t } = useTranslation();
  const url = useMemo(
    () => URL.createObjectURL(new Blob([new Uint8Array(asset.bytes)], { type: asset.type })),
    [asset],
  );
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <>
      <img className={styles.preview} src={url} alt="" />
      <p className={styles.hint}>{t('editor.image.taken', { width, height })}</p>
    </>
  );
}

function KnownPreview({ image }: { readonly image: Image }) {
  const source = useImageSource(readImageAddress(image.url)?.hash ?? null);
  return source.state === 'there' ? <img className={styles.preview} src={source.url} alt="" /> : null;
}
