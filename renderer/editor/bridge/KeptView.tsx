/** How a kept node shows itself: its source, the image it is, or the value that is computed. */
import i18next from 'i18next';
import { readLive } from '../../../shared/prose/live-value';
import type { Block, Inline } from '../../../shared/prose/prose';
import { readReach } from '../../../shared/prose/reach';
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
  const reach = readReach(node);
  if (reach !== null) return <span className={styles.mark}>{i18next.t(`editor.readers.${reach}`)}</span>;
  return node.type === 'image' ? (
    <ImageView image={node} nodeKey={nodeKey} />
  ) : (
    <code className={styles.source}>{sourceOf(node)}</code>
  );
}
