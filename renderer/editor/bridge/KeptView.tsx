/** How a kept node shows itself: its source, the image it is, or the value that is computed. */
import { readLive } from '../../../shared/prose/live-value';
import type { Block, Inline } from '../../../shared/prose/prose';
import { ImageView } from '../image/ImageView';
import { LiveView } from '../live/LiveView';
import styles from './KeptView.module.css';
import { sourceOf } from './source';

interface KeptViewProps {
  readonly node: Block | Inline;
  readonly nodeKey: string;
}

export function KeptView({ node, nodeKey }: KeptViewProps) {
  const live = readLive(node);
  if (live !== null) return <LiveView value={live} />;
  return node.type === 'image' ? (
    <ImageView image={node} nodeKey={nodeKey} />
  ) : (
    <code className={styles.source}>{sourceOf(node)}</code>
  );
}
