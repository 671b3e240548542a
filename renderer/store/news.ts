/** What tabs tell each other: saved, listed anew, hand over. */
import type { Id } from '../../shared/kit/ids';

export type Item =
  | { readonly kind: 'saved'; readonly id: Id; readonly revision: number }
  | { readonly kind: 'listed' }
  /** Another session asks the writer to save and let go. */
  | { readonly kind: 'hand-over'; readonly id: Id };

export type Channel = Pick<BroadcastChannel, 'postMessage' | 'onmessage'>;

export interface News {
  /** Tells the other tabs and the listeners of this one. */
  publish(item: Item): void;
  /** Answers its undo. */
  listen(listener: (item: Item) => void): () => void;
}

const isItem = (data: unknown): data is Item =>
  typeof data === 'object' && data !== null && 'kind' in data && typeof data.kind === 'string';

export function openNews(channel: Channel): News {
  const listeners = new Set<(item: Item) => void>();
  const tell = (item: Item) => {
    for (const listener of [...listeners]) listener(item);
  };
  channel.onmessage = (event) => {
    if (isItem(event.data)) tell(event.data);
  };
  return {
    publish(item) {
      channel.postMessage(item);
      tell(item);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
