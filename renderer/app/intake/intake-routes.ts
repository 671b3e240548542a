/** Ways into the review of a text: with the text at hand, with one still to be pasted, back to one that was left. */
import type { Id, MakeId } from '../../../shared/kit/ids';
import type { IntakeSource } from '../../workers/intake-protocol';
import { go, type Route } from '../route';

/** In the address while a text is still asked for. */
export const unasked: Id = 'new';

/** A text that was just given, until it is kept in the library under the same key. */
let fresh: { readonly key: Id; readonly source: IntakeSource } | null = null;

export const freshSource = (key: Id): IntakeSource | null => (fresh?.key === key ? fresh.source : null);

/** Null: the events go into a new document. */
export const reviewRoute = (document: Id | null, review: Id): Route =>
  document === null
    ? { screen: 'home', review }
    : { screen: 'document', id: document, page: 'narrative', review };

export const askForText = (document: Id | null): void => go(reviewRoute(document, unasked));

export function beginReview(makeId: MakeId, source: IntakeSource, document: Id | null): void {
  fresh = { key: makeId(), source };
  go(reviewRoute(document, fresh.key));
}

/** Leaves a review for where it began; it can be gone on with. */
export const leaveReview = (document: Id | null): void =>
  go(document === null ? { screen: 'home' } : { screen: 'document', id: document, page: 'narrative' });
