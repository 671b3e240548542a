/** How a kept node shows itself: its source, or as the image it is. */
import type { Block, Inline } from '../../../shared/prose/prose';
import { ImageView } from '../image/ImageView';
import styles from './KeptView.module.css';
import { sourceOf } from './source';

interface KeptViewProps {
  readonly node: Block | Inline;
  readonly nodeKey: string;
}

export function KeptView({ node, nodeKey }: KeptViewProps) {
  return node.type === 'image' ? (
    <ImageView image={node} nodeKey={nodeKey} />
  ) : (
    <code className={styles.source}>{sourceOf(node)}</code>
  );
}
