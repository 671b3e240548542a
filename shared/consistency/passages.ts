/** Everything in a retrospective that can state a figure or a date, with the place it came from. */
import { type Collection, passagesOf as lintedPassages, type Place } from '../lint/passages';
import type { Leaf } from '../prose/leaves';
import { inlineText } from '../prose/leaves';
import type { Block, Span } from '../prose/prose';
import { pageOfCollection } from '../retrospective/collection-page';
import type { Retrospective } from '../retrospective/retrospective';
import type { PageId } from '../retrospective/step-id';
import type { DiagnosticPlace } from './diagnostic';

/** One stretch of text. */
export interface Passage {
  readonly place: DiagnosticPlace;
  readonly step: PageId;
  readonly text: string;
  readonly kind: Leaf['kind'] | 'field';
  /** Stretches that are not prose: code and addresses. */
  readonly masks: readonly Span[];
  /** What a table says beside a cell: the first cell of its row and the header of its column. */
  readonly beside: string;
}

/** The title, the prose of all pages, the fields of all structures, and the figures of the impact table. */
export const passagesOf = (retrospective: Retrospective): readonly Passage[] => [
  field({ kind: 'title' }, 'document', retrospective.title),
  ...lintedPassages(retrospective).map(({ place, block }) => ({
    place,
    step: place.kind === 'prose' ? place.page : pageOfCollection[place.collection],
    text: block.text,
    kind: block.kind,
    masks: block.masks,
    beside: place.kind === 'prose' && block.kind === 'cell' ? besideCell(retrospective, place) : '',
  })),
  ...retrospective.impacts.flatMap(({ id, howMany, howLong }) =>
    Object.entries({ howMany, howLong }).map(([name, text]) => itemField('impacts', id, name, text)),
  ),
];

/** One field of an item as a passage. */
export const itemField = (collection: Collection, id: string, name: string, text: string): Passage =>
  field({ kind: 'item', collection, id, field: name }, pageOfCollection[collection], text);

const field = (place: DiagnosticPlace, step: PageId, text: string): Passage => ({
  place,
  step,
  text,
  kind: 'field',
  masks: [],
  beside: '',
});

function besideCell({ prose }: Retrospective, place: Extract<Place, { kind: 'prose' }>): string {
  const block: Block | undefined = prose[place.page].children[place.block];
  const header = block?.type === 'table' ? block.children[0] : undefined;
  if (block?.type !== 'table' || !header) return '';
  const width = header.children.length;
  const [row, column] = [Math.floor(place.leaf / width), place.leaf % width];
  const cells = [header.children[column], column > 0 ? block.children[row]?.children[0] : undefined];
  return cells.map((cell) => (cell ? inlineText(cell.children) : '')).join('\n');
}

/** Whether a stretch touches code or an address. */
export const isMasked = ({ masks }: Passage, { start, end }: Span): boolean =>
  masks.some((mask) => mask.start < end && start < mask.end);
