/** What one was looking at, kept for the session: coming back from a document finds the library as it was left. */
import { create } from 'zustand';
import { hasFacets, noFacets, type View } from './filters';

const beginning: View = { shelf: { kind: 'all' }, facets: noFacets, query: '', order: 'newest' };

export const useView = create<View>(() => beginning);

/** Somebody asked for the search field, perhaps from another screen. */
export const useSearchWanted = create<{ readonly wanted: boolean }>(() => ({ wanted: false }));
export const wantSearch = (): void => useSearchWanted.setState({ wanted: true });

export const setView = (view: Partial<View>): void => useView.setState(view);

/** Takes back words and facets; shelf and order stay. */
export const clearView = (): void => setView({ facets: noFacets, query: '' });

/** Whether words or facets narrow what is shown. */
export const isNarrowed = ({ facets, query }: View): boolean => hasFacets(facets) || query.trim() !== '';
