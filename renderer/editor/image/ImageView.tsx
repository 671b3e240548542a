/** An image in the text: itself by its hash, or what is known of it. */
import { useLexicalNodeSelection } from '@lexical/react/useLexicalNodeSelection';
import { Image as ImageIcon } from 'lucide-react';
import type { Image } from 'mdast';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readImageAddress } from '../../../shared/prose/image-address';
import styles from './ImageView.module.css';
import { useImageSource } from './image-context';

interface ImageViewProps {
  readonly image: Image;
  readonly nodeKey: string;
}

export function ImageView({ image, nodeKey }: ImageViewProps) {
  const { t } = useTranslation();
  const address = readImageAddress(image.url);
  const source = useImageSource(address?.hash ?? null);
  const alt = image.alt ?? '';
  if (address === null || source.state === 'missing')
    return (
      <Selectable nodeKey={nodeKey} className={styles.placeholder}>
        <ImageIcon size={16} strokeWidth={1.5} aria-hidden="true" />
        <span className={styles.alt}>{alt === '' ? t('editor.image.untitled') : alt}</span>
        <span className={styles.address}>{address === null ? image.url : t('editor.image.missing')}</span>
      </Selectable>
    );
  return (
    <Selectable nodeKey={nodeKey} className={styles.figure} size={address.size}>
      {source.state === 'there' ? (
        <img
          className={styles.image}
          src={source.url}
          alt={alt === '' ? t('editor.image.untitled') : alt}
          draggable={false}
        />
      ) : (
        <span className={styles.waiting} />
      )}
      {alt.trim() === '' && <span className={styles.untitled}>{t('editor.image.untitled')}</span>}
    </Selectable>
  );
}

interface SelectableProps {
  readonly nodeKey: string;
  readonly className: string | undefined;
  readonly size?: string;
  readonly children: ReactNode;
}

function Selectable({ nodeKey, className, size, children }: SelectableProps) {
  const [isSelected] = useLexicalNodeSelection(nodeKey);
  return (
    <span className={className} data-size={size} data-selected={isSelected || undefined}>
      {children}
    </span>
  );
}
