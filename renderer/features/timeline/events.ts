/** Taking an event out together with what was said about the silence after it. */
import type { Edit } from '../../../shared/retrospective/edit';
import type { TimelineEvent } from '../../../shared/retrospective/timeline';
import type { Editing } from '../../store/editing';
import { type Items, itemsOf } from '../../store/items';

/** A timeline keeps its own order, so nothing is moved by hand. */
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
