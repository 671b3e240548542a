/** Another value of a document of the library, waiting to be compared with the one here. Never stored. */
import { create } from 'zustand';
import type { Asset } from '../../../shared/archive/archive';
import type { Id } from '../../../shared/kit/ids';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { go, readRoute } from '../route';

export interface ComparisonOrder {
  /** The document here. */
  readonly id: Id;
  readonly theirs: Retrospective;
  /** Images of theirs. */
  readonly assets: readonly Asset[];
  /** Where theirs comes from: the name of a file. */
  readonly name: string;
  /** Called once something was chosen and kept; not when it was called off. */
  readonly onSettled?: (how: 'mine' | 'merged' | 'both') => void;
}

export const useComparison = create<{ readonly order: ComparisonOrder | null }>()(() => ({ order: null }));

/** Opens the compare screen over the desk of the document, which is opened first where it is not. */
export function compareWith(order: ComparisonOrder): void {
  useComparison.setState({ order });
  const route = readRoute(window.location.hash);
  if (route.screen === 'document' && route.id === order.id) return;
  go({ screen: 'document', id: order.id, page: 'goals' });
}

export const endComparison = (): void => useComparison.setState({ order: null });
