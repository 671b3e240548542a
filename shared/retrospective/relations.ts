/** Items that name other items: what becomes of the name when the other one was not taken along. */
import type { Id } from '../kit/ids';
import type { Collection, ItemOf } from './edit';
import { isEqual } from './equal';
import { defaultCategories } from './factor-categories';
import type { Factor } from './factors';
import { orderEvents } from './order';
import type { Retrospective } from './retrospective';

/** An item that names another one no longer. */
export interface Loosened {
  readonly collection: Collection;
  readonly id: Id;
}

interface Mended {
  readonly value: Retrospective;
  readonly loosened: readonly Loosened[];
}

const naming = ['gapNotes', 'results', 'factors', 'actionItems'] as const;
type Naming = (typeof naming)[number];

/** One field that names an item of another list. */
interface Relation<C extends Naming> {
  readonly collection: C;
  readonly named: (item: ItemOf<C>) => Id | null;
  readonly holds: (document: Retrospective, id: Id) => boolean;
  /** The item naming the next best thing of what the document has, as far as there is one. */
  readonly instead: (item: ItemOf<C>, source: Retrospective, document: Retrospective) => ItemOf<C>;
}

const has =
  (...lists: readonly Collection[]) =>
  (document: Retrospective, id: Id): boolean =>
    lists.some((list) => document[list].some((item) => item.id === id));

/** A factor hangs from the next one above that is there. */
const parents: Relation<'factors'> = {
  collection: 'factors',
  named: ({ parent }) => parent,
  holds: has('factors'),
  instead: (factor, source, document) => ({ ...factor, parent: nearestAbove(factor, source, document) }),
};

const factorCategories: Relation<'factors'> = {
  collection: 'factors',
  named: ({ category }) => category,
  holds: ({ categories }, id) =>
    (categories.length > 0 ? categories : defaultCategories).some((category) => category.id === id),
  instead: (factor) => ({ ...factor, category: null }),
};

const answered: Relation<'actionItems'> = {
  collection: 'actionItems',
  named: ({ factor }) => factor,
  holds: has('factors'),
  instead: (item) => ({ ...item, factor: null }),
};

const measured: Relation<'results'> = {
  collection: 'results',
  named: ({ goal }) => goal,
  holds: has('goals', 'handlingTargets'),
  instead: (result) => ({ ...result, goal: null }),
};

/** A note on a silence goes to the event before it: the silence only became longer. */
const noted: Relation<'gapNotes'> = {
  collection: 'gapNotes',
  named: ({ after }) => after,
  holds: has('events'),
  instead: (note, source, document) => {
    const row = orderEvents(source.events);
    const place = row.findIndex(({ id }) => id === note.after);
    const nearest = [...row.slice(0, Math.max(place, 0)).reverse(), ...row.slice(place + 1)];
    const event = nearest.find(({ id }) => has('events')(document, id)) ?? document.events[0];
    return event ? { ...note, after: event.id } : note;
  },
};

/** The sides an item comes from: both where they have it alike. */
type Origins = ReadonlyMap<string, readonly Retrospective[]>;

const originKey = (collection: Collection, id: Id): string => `${collection} ${id}`;

/**
 * `joined` with every name that meant something where its item comes from, and means nothing any more, let go. What
 * led nowhere before stays as it was.
 */
export function mendRelations(mine: Retrospective, theirs: Retrospective, joined: Retrospective): Mended {
  const origins: Origins = new Map(
    naming.flatMap((collection) =>
      joined[collection].map((item) => [
        originKey(collection, item.id),
        [mine, theirs].filter((side) =>
          (side[collection] as readonly unknown[]).some((one) => isEqual(one, item)),
        ),
      ]),
    ),
  );
  const start: Mended = { value: joined, loosened: [] };
  const steps = [mend(origins, parents), mend(origins, factorCategories), mend(origins, answered)];
  const mended = [...steps, mend(origins, measured), mend(origins, noted)].reduce(
    (value, step) => step(value),
    start,
  );
  return openCircles(mine, theirs, mended);
}

const mend =
  <C extends Naming>(origins: Origins, { collection, named, holds, instead }: Relation<C>) =>
  ({ value, loosened }: Mended): Mended => {
    const loose: Loosened[] = [];
    const items = (value[collection] as readonly ItemOf<C>[]).map((item) => {
      const id = named(item);
      if (id === null || holds(value, id)) return item;
      const sources = origins.get(originKey(collection, item.id)) ?? [];
      const [source] = sources;
      if (!source || !sources.every((side) => holds(side, id))) return item;
      loose.push({ collection, id: item.id });
      return instead(item, source, value);
    });
    if (loose.length === 0) return { value, loosened };
    return { value: { ...value, [collection]: items }, loosened: [...loosened, ...loose] };
  };

function nearestAbove(factor: Factor, source: Retrospective, document: Retrospective): Id | null {
  const seen = new Set<Id>([factor.id]);
  let above = factor.parent;
  while (above !== null && !seen.has(above)) {
    if (has('factors')(document, above)) return above;
    seen.add(above);
    const next: Id = above;
    above = source.factors.find(({ id }) => id === next)?.parent ?? null;
  }
  return null;
}

/** Factors of both sides can come to hang from each other: the first that mine does not hang like that hangs from none. */
function openCircles(mine: Retrospective, theirs: Retrospective, { value, loosened }: Mended): Mended {
  const isOf = (side: Retrospective, circle: readonly Factor[]) =>
    circle.every((factor) => hangsAlike(side, factor));
  const fresh = circlesIn(value.factors).find((circle) => !isOf(mine, circle) && !isOf(theirs, circle));
  const opened = fresh?.find((factor) => !hangsAlike(mine, factor));
  if (!opened) return { value, loosened };
  const factors = value.factors.map((factor) => (factor === opened ? { ...factor, parent: null } : factor));
  const next = {
    value: { ...value, factors },
    loosened: [...loosened, { collection: 'factors', id: opened.id }],
  };
  return openCircles(mine, theirs, next as Mended);
}

const hangsAlike = ({ factors }: Retrospective, factor: Factor): boolean =>
  factors.some(({ id, parent }) => id === factor.id && parent === factor.parent);

/** Every circle of parents, each once. */
function circlesIn(factors: readonly Factor[]): readonly (readonly Factor[])[] {
  const factorOf = new Map(factors.map((factor) => [factor.id, factor]));
  const seen = new Set<Id>();
  return factors.flatMap((start) => {
    const path: Factor[] = [];
    let current: Factor | undefined = start;
    while (current && !seen.has(current.id)) {
      seen.add(current.id);
      path.push(current);
      current = current.parent === null ? undefined : factorOf.get(current.parent);
    }
    const at = current ? path.indexOf(current) : -1;
    return at < 0 ? [] : [path.slice(at)];
  });
}
