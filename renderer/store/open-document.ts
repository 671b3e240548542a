/** Opens a document: for writing when its lock is free and its format is ours, else for reading. */
import type { Id, MakeId } from '../../shared/kit/ids';
import { type Outcome, succeed } from '../../shared/kit/outcome';
import type { Canary } from './canary';
import { LiveDocument } from './live-document';
import { type LoadPlace, load } from './load';
import type { News } from './news';
import { type Locks, waitForHold } from './ownership';
import type { Timers } from './timers';

/** A page that was just reloaded or closed keeps its lock for a moment. */
export const departureLimit = 500;

export interface SessionPlace extends LoadPlace {
  readonly makeId: MakeId;
  readonly timers: Timers;
  readonly locks: Locks;
  readonly news: News;
  readonly canary: Canary;
  /** Documents that are being closed here; the answer is the document when it had to stay open. */
  readonly leaving: Map<Id, Promise<LiveDocument | null>>;
}

export async function openDocument(place: SessionPlace, id: Id): Promise<Outcome<LiveDocument>> {
  const stayed = await place.leaving.get(id);
  if (stayed) return succeed(stayed);
  let opened: LiveDocument | null = null;
  const hold = await waitForHold(place, id, departureLimit, () => opened?.lose());
  const loaded = await load(place, id);
  if (!loaded.ok) {
    await hold?.release();
    return loaded;
  }
  opened = new LiveDocument(place, id, loaded.value);
  if (loaded.value.newer) await hold?.release();
  else if (hold) opened.beginWriting(hold, loaded.value);
  else opened.waitForTurn();
  return succeed(opened);
}
