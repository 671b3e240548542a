/** What commands can do with the open document. */
import { useMemo } from 'react';
import type { PageId } from '../../shared/retrospective/step-id';
import type { DeskPart } from '../commands/parts/desk';
import { useOffer } from '../commands/surroundings';

interface DeskOrder {
  readonly readOnly: boolean;
  readonly page: PageId;
  readonly panel: { readonly isOpen: boolean; readonly toggle: () => void };
  readonly goTo: (page: PageId) => void;
  readonly exportDocument: () => void;
}

export function useDeskPart({ readOnly, page, panel, goTo, exportDocument }: DeskOrder): void {
  const { isOpen, toggle } = panel;
  const part = useMemo<DeskPart>(
    () => ({ readOnly, page, isPanelOpen: isOpen, goTo, togglePanel: toggle, exportDocument }),
    [readOnly, page, isOpen, goTo, toggle, exportDocument],
  );
  useOffer('desk', part);
}
