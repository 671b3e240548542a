/** The rows of the library to the keyboard: walking, opening, the menu, and into the trash with a way back. */
import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react';
import type { ChosenPart } from '../../commands/parts/chosen';
import { useOffer } from '../../commands/surroundings';
import type { Listed } from '../../store/library';
import { isComposing } from '../../ui/commit';
import { useStable } from '../../ui/useStable';
import type { RowActs } from './row-acts';
import { type Roving, useRoving } from './useRoving';

export interface LibraryRows {
  readonly roving: Roving;
  /** For the element that is the row. */
  readonly row: (listed: Listed) => { readonly onContextMenu: (event: MouseEvent) => void };
  /** For its first control. */
  readonly opener: (listed: Listed) => OpenerProps;
  /** For its menu. */
  readonly menu: (listed: Listed) => MenuProps;
}

interface OpenerProps {
  readonly 'data-item': string;
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface MenuProps extends RowActs {
  readonly listed: Listed;
  readonly open: boolean;
  readonly onOpenMenu: (open: boolean) => void;
  readonly inTabOrder: boolean;
  readonly finalFocus: () => HTMLElement | null;
  readonly onDeleteRow: () => void;
}

interface RowsOrder {
  readonly list: readonly Listed[];
  readonly acts: RowActs;
  readonly reveal: (id: string) => void;
}

const asksForMenu = (event: KeyboardEvent): boolean =>
  event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);

const openerOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`);

export function useRows({ list, acts, reveal }: RowsOrder): LibraryRows {
  const [menuOf, setMenuOf] = useState<string | null>(null);
  const roving = useRoving({ ids: list.map(({ id }) => id), reveal });
  useChosen(
    list.find(({ id }) => id === roving.chosen),
    acts,
    (listed) => remove(listed),
  );
  const remove = (listed: Listed): void => {
    const next = roving.neighbour(listed.id);
    acts.onDelete(listed, () => roving.focus(listed.id));
    if (next) roving.focus(next);
  };
  return {
    roving,
    row: ({ id }) => ({
      onContextMenu: (event) => {
        event.preventDefault();
        roving.onFocus(id);
        setMenuOf(id);
      },
    }),
    opener: (listed) => ({
      'data-item': listed.id,
      tabIndex: listed.id === roving.current ? 0 : -1,
      onFocus: () => roving.onFocus(listed.id),
      onClick: () => acts.onOpen(listed),
      onKeyDown: (event) => {
        if (isComposing(event.nativeEvent)) return;
        if (event.key === 'Delete') remove(listed);
        else if (asksForMenu(event)) setMenuOf(listed.id);
        else return roving.onKeyDown(event);
        event.preventDefault();
      },
    }),
    menu: (listed) => ({
      ...acts,
      listed,
      open: menuOf === listed.id,
      onOpenMenu: (open) => setMenuOf(open ? listed.id : null),
      inTabOrder: listed.id === roving.current,
      finalFocus: () => openerOf(roving.current ?? listed.id),
      onDeleteRow: () => remove(listed),
    }),
  };
}

/** Menus and palette speak of the row that was last walked to. */
function useChosen(listed: Listed | undefined, acts: RowActs, remove: (listed: Listed) => void): void {
  const stable = useStable({
    duplicate: (one: Listed) => acts.onDuplicate(one),
    startFrom: (one: Listed) => acts.onStartFrom(one),
    saveAsTemplate: (one: Listed) => acts.onSaveAsTemplate(one),
    setArchived: (one: Listed, archived: boolean) => acts.onArchive(one, archived),
    remove,
  });
  const part = useMemo<ChosenPart | null>(
    () =>
      listed
        ? {
            isArchived: listed.status === 'archived',
            readOnly: false,
            duplicate: () => stable.duplicate(listed),
            startFrom: () => stable.startFrom(listed),
            saveAsTemplate: () => stable.saveAsTemplate(listed),
            setArchived: (archived) => stable.setArchived(listed, archived),
            remove: () => stable.remove(listed),
          }
        : null,
    [listed, stable],
  );
  useOffer('chosen', part);
}
