/** Confluence: tasks of the new editor are divisions with a state; panels keep their words. */
import { nestItems, runsOf } from '../nest-lists';

export function tidyConfluence(body: HTMLElement): void {
  const tasks = [...body.querySelectorAll<HTMLElement>('div[data-task-local-id]')];
  for (const run of runsOf(tasks, (task) => task)) {
    const [first] = run;
    if (first === undefined) continue;
    const place = first.ownerDocument.createElement('span');
    first.before(place);
    const items = run.map((element) => ({ element: stated(element), level: 1, ordered: false }));
    nestItems(items, place);
    place.remove();
  }
}

/** The state moves into the task as a check box, which every reader knows. */
function stated(task: HTMLElement): HTMLElement {
  const box = task.ownerDocument.createElement('input');
  box.setAttribute('type', 'checkbox');
  if (task.getAttribute('data-task-state') === 'DONE') box.setAttribute('checked', '');
  for (const other of task.querySelectorAll('input')) other.remove();
  task.prepend(box);
  return task;
}
