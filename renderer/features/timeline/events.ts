/** Taking an event out together with what was said about the silence after it; moving one where times leave that open. */
import i18next from 'i18next';
import type { Id } from '../../../shared/kit/ids';
import { applyEdit, type Edit } from '../../../shared/retrospective/edit';
import { orderEvents } from '../../../shared/retrospective/order';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';
import type { Editing } from '../../store/editing';
import { type Items, itemsOf } from '../../store/items';
import { showToast } from '../../ui/Toast';

/** A timeline keeps its own order. */
export const eventStore = (editing: Editing): Pick<Items<TimelineEvent>, 'put' | 'insert' | 'take'> => ({
  ...itemsOf(editing, 'events'),
  take: (event) => {
    const { events, gapNotes } = editing.retrospective;
    const at = events.findIndex(({ id }) => id === event.id);
    const notes = gapNotes.filter(({ after }) => after === event.id);
    editing.apply({
      type: 'batch',
      edits: [
        { type: 'remove-item', collection: 'events', id: event.id },
        ...notes.map(({ id }): Edit => ({ type: 'remove-item', collection: 'gapNotes', id })),
      ],
    });
    const back: readonly Edit[] = notes.map((item) => ({ type: 'put-item', collection: 'gapNotes', item }));
    return () =>
      editing.apply({
        type: 'batch',
        edits: [{ type: 'put-item', collection: 'events', item: event, at }, ...back],
      });
  },
});

/** Moves an event past its neighbour where neither time says which comes first; else nothing happens and that is said. */
export function moveEvent(editing: Editing, id: Id, place: Id): void {
  const { events } = editing.retrospective;
  const indexOf = (wanted: Id): number => events.findIndex((event) => event.id === wanted);
  const edit: Edit = { type: 'move-item', collection: 'events', id, to: indexOf(place) };
  const order = (all: readonly TimelineEvent[]): string =>
    orderEvents(all)
      .map((event) => event.id)
      .join(' ');
  if (order(applyEdit(editing.retrospective, edit).events) === order(events))
    showToast(i18next.t('structures.timeline.ordered'));
  else editing.apply(edit);
}
