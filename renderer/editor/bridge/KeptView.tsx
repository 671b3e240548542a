/** How a kept node shows itself: its source, or for an image its description and address. */
import { Image as ImageIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Block, Inline } from '../../../shared/prose/prose';
import styles from './KeptView.module.css';
import { sourceOf } from './source';

export function KeptView({ node }: { readonly node: Block | Inline }) {
  return node.type === 'image' ? (
    <ImagePlaceholder alt={node.alt ?? ''} address={node.url} />
  ) : (
    <code className={styles.source}>{sourceOf(node)}</code>
  );
}

function ImagePlaceholder({ alt, address }: { readonly alt: string; readonly address: string }) {
  const { t } = useTranslation();
  return (
    <span className={styles.image} title={address}>
      <ImageIcon size={16} strokeWidth={1.5} aria-hidden="true" />
      <span className={styles.alt}>{alt === '' ? t('editor.image.untitled') : alt}</span>
      <span className={styles.address}>{address}</span>
    </span>
  );
}
