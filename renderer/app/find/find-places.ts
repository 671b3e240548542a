/** Bringing found words before the eyes, in the text or in a field of a structure. */
import type { PageId } from '../../../shared/retrospective/step-id';
import { around } from '../../commands/surroundings';
import { type Found, paintedOf } from '../../features/find/found';
import { rowOf } from '../../ui/row-places';

type TextField = HTMLTextAreaElement | HTMLInputElement;

const fields = ':is(textarea, input[type="text"]):not(search *)';

/** In the row of its item first; any field with the same text otherwise. */
function fieldOf({ line: { place, text } }: Found): TextField | undefined {
  const row = place.kind === 'item' ? rowOf(place.id) : null;
  const all = [row, document.querySelector('main')].flatMap((root) => [
    ...(root?.querySelectorAll<TextField>(fields) ?? []),
  ]);
  return all.find(({ value }) => value === text);
}

function unmarkFields(): void {
  for (const field of document.querySelectorAll('[data-found]')) field.removeAttribute('data-found');
}

/** Scrolls to the words; the focus stays where it is. */
export function showFound(found: Found, page: PageId): void {
  unmarkFields();
  const painted = paintedOf(found, page);
  if (painted) return void around().editor?.show(painted);
  const field = fieldOf(found);
  field?.setAttribute('data-found', '');
  field?.scrollIntoView({ block: 'center' });
}

/** Puts the caret to the words, or back into the text without any. */
export function goBackTo(found: Found | null, page: PageId): void {
  unmarkFields();
  const { editor } = around();
  const here = found?.line.page === page ? found : null;
  const painted = here && paintedOf(here, page);
  const field = here && !painted ? fieldOf(here) : undefined;
  if (here && field) {
    field.focus();
    field.setSelectionRange(here.match.start, here.match.end);
  } else if (!painted || !editor?.reveal(painted)) editor?.focus();
}
