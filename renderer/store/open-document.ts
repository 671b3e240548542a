/** An open document that keeps itself: each edit is written ahead, saved on a throttle, and followed by other tabs. */
import type { Id, MakeId } from '../../shared/kit/ids';
import { fail, type Outcome, type Problem, succeed } from '../../shared/kit/outcome';
import { applyEdit, type Edit } from '../../shared/retrospective/edit';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { hasShrunk, textLength } from '../../shared/retrospective/text-length';
import type { Canary } from './canary';
import type { Stamp } from './database';
import { type Loaded, type LoadPlace, load } from './load';
import type { Item, News } from './news';
import { type Hold, type Locks, takeHold, waitForHold } from './ownership';
import { done } from './problem';
import { attemptSave, type SaveOrder, withLimit } from './save';
import type { DocumentSession, ReadOnlyReason, SaveState } from './session';
import { type Throttle, throttle } from './throttle';
import type { Timers } from './timers';
import { type Journal, openJournal } from './write-ahead';

const saveInterval = 250;
/** A save that hangs is told within three seconds. */
const saveLimit = 2500;
/** A page that was just reloaded or closed keeps its lock for a moment. */
export const departureLimit = 500;
/** How long the holder of a document has to save before it is taken over. */
const handOverLimit = 1000;

export interface SessionPlace extends LoadPlace {
  readonly makeId: MakeId;
  readonly timers: Timers;
  readonly locks: Locks;
  readonly news: News;
  readonly canary: Canary;
  /** Documents that are being closed here; the answer is the document when it had to stay open. */
  readonly leaving: Map<Id, Promise<OpenDocument | null>>;
}

type Kept = NonNullable<SaveOrder['snapshot']>;

/** Opens for writing when the lock is free and the format is ours, else for reading. */
export async function openDocument(place: SessionPlace, id: Id): Promise<Outcome<OpenDocument>> {
  const stayed = await place.leaving.get(id);
  if (stayed) return succeed(stayed);
  let opened: OpenDocument | null = null;
  const hold = await waitForHold(place, id, departureLimit, () => opened?.lose());
  const loaded = await load(place, id);
  if (!loaded.ok) {
    await hold?.release();
    return loaded;
  }
  opened = new OpenDocument(place, id, loaded.value);
  if (loaded.value.newer) await hold?.release();
  else if (hold) opened.beginWriting(hold, loaded.value);
  else opened.waitForTurn();
  return succeed(opened);
}

export class OpenDocument implements DocumentSession {
  readonly id: Id;
  readonly recovered: boolean;
  readonly #place: SessionPlace;
  readonly #writer: Id;
  readonly #listeners = new Set<() => void>();
  readonly #throttle: Throttle;
  readonly #stopListening: () => void;
  #value: Retrospective;
  #mode: ReadOnlyReason | null;
  #saveState: SaveState;
  #revision: number;
  #through: number;
  #journal: Journal;
  #hold: Hold | null = null;
  /** Ends the waiting for a document that is open elsewhere. */
  #patience = new AbortController();
  #running: Promise<Outcome<void>> | null = null;
  /** The value with the most text since the last snapshot: what a snapshot keeps when most of it goes. */
  #fullest: Kept;
  /** The stored value an incomplete replay was put on: kept with the next save. */
  #replayedOn: Kept | null = null;

  constructor(place: SessionPlace, id: Id, loaded: Loaded) {
    this.#place = place;
    this.id = id;
    this.#writer = place.makeId();
    this.#value = loaded.value;
    this.#revision = loaded.revision;
    this.#through = loaded.through;
    this.#mode = loaded.newer ? 'newer-format' : 'open-elsewhere';
    this.#saveState = { kind: 'saved', at: loaded.savedAt };
    this.#journal = openJournal(place.storage, id, loaded.last);
    this.#fullest = { revision: loaded.revision, value: loaded.stored };
    this.recovered = loaded.applied > 0;
    this.#throttle = throttle(() => void this.#save(), saveInterval, place.timers);
    this.#stopListening = place.news.listen((item) => this.#hear(item));
  }

  current = (): Retrospective => this.#value;
  saveState = (): SaveState => this.#saveState;
  readOnly = (): ReadOnlyReason | null => this.#mode;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  apply(edit: Edit): void {
    if (this.#mode !== null || !this.#hold) return;
    const before = this.#value;
    this.#value = applyEdit(before, edit);
    const kept = this.#journal.write(edit, before, this.#revision);
    this.#markSaving();
    if (kept) this.#throttle.request();
    else void this.#save();
    this.#notify();
  }

  async flush(): Promise<Outcome<void>> {
    const target = this.#journal.last();
    // Asked again after a problem: a save still under way may be stuck, and is not the one asked for.
    if (this.#saveState.kind === 'not-saved') await this.#running;
    while (this.#hold && this.#through < target) {
      const outcome = await this.#save();
      if (!outcome.ok) return outcome;
    }
    return done;
  }

  close(): Promise<Outcome<void>> {
    const closed = this.#close();
    const { leaving } = this.#place;
    leaving.set(
      this.id,
      closed.then(() => {
        if (this.#hold) return this;
        leaving.delete(this.id);
        return null;
      }),
    );
    return closed;
  }

  async takeOver(): Promise<Outcome<void>> {
    if (this.#mode === null) return done;
    const refused = fail({ kind: 'not-allowed', subject: this.#value.title });
    if (this.#mode !== 'open-elsewhere') return refused;
    this.#patience.abort();
    this.#place.news.publish({ kind: 'hand-over', id: this.id });
    const onLost = () => this.lose();
    const hold =
      (await waitForHold(this.#place, this.id, handOverLimit, onLost)) ??
      (await takeHold(this.#place.locks, this.id, { steal: true }, onLost));
    const loaded = await load(this.#place, this.id);
    if (!hold || !loaded.ok || loaded.value.newer) {
      await hold?.release();
      this.waitForTurn();
      return loaded.ok ? refused : loaded;
    }
    this.beginWriting(hold, loaded.value);
    // A new revision at once: a holder that was only slow finds a conflict, not room for its own.
    return this.#save();
  }

  /** The lock is ours: from here on edits are taken, and what was written ahead is saved first. */
  beginWriting(hold: Hold, loaded: Loaded): void {
    this.#hold = hold;
    this.#mode = null;
    this.#journal = openJournal(this.#place.storage, this.id, loaded.last);
    this.#show(loaded);
    if (loaded.skipped > 0) this.#replayedOn = { revision: loaded.revision, value: loaded.stored };
    if (this.#isPending()) {
      this.#markSaving();
      this.#throttle.request();
    }
    this.#notify();
  }

  /** Somebody else writes it from now on, until they close it. */
  lose(): void {
    if (!this.#hold) return;
    this.#mode = 'open-elsewhere';
    void this.#letGo();
    this.waitForTurn();
    this.#notify();
  }

  /** Stands in the queue for the lock: when the tab that writes closes the document, this one goes on with it. */
  waitForTurn(): void {
    this.#patience = new AbortController();
    void this.#inherit(this.#patience.signal);
  }

  async #inherit(signal: AbortSignal): Promise<void> {
    const hold = await takeHold(this.#place.locks, this.id, { signal }, () => this.lose());
    if (!hold) return;
    const loaded = await load(this.#place, this.id);
    if (signal.aborted || !loaded.ok || loaded.value.newer) await hold.release();
    else this.beginWriting(hold, loaded.value);
  }

  async #close(): Promise<Outcome<void>> {
    const outcome = await this.flush();
    if (!outcome.ok && !this.#journal.isComplete()) return outcome;
    this.#stopListening();
    this.#patience.abort();
    await this.#letGo();
    return outcome;
  }

  #letGo(): Promise<void> | undefined {
    const hold = this.#hold;
    this.#hold = null;
    this.#throttle.cancel();
    return hold?.release();
  }

  #show(loaded: Loaded): void {
    this.#value = loaded.value;
    this.#revision = loaded.revision;
    this.#through = loaded.through;
    this.#fullest = { revision: loaded.revision, value: loaded.stored };
  }

  #isPending(): boolean {
    return this.#through < this.#journal.last();
  }

  /** One save at a time; an edit made meanwhile is in the next. */
  #save(): Promise<Outcome<void>> {
    this.#running ??= this.#attempt().finally(() => {
      this.#running = null;
      // Only now: a save asked for any earlier would have been this one.
      if (this.#saveState.kind === 'saving' && this.#hold) this.#throttle.request();
    });
    return this.#running;
  }

  async #attempt(): Promise<Outcome<void>> {
    const order = this.#order();
    const { database, timers } = this.#place;
    const saved = await withLimit(attemptSave(database, order), saveLimit, timers, order.value.title);
    if (!saved.ok) return this.#refuse(saved.problem);
    this.#acknowledge(order, saved.value);
    return done;
  }

  #order(): SaveOrder {
    const fullest = hasShrunk(this.#fullest.value, this.#value) ? this.#fullest : null;
    return {
      id: this.id,
      value: this.#value,
      expected: this.#revision,
      writer: this.#writer,
      through: this.#journal.seal(),
      at: this.#place.now(),
      snapshot: this.#replayedOn ?? fullest,
    };
  }

  #acknowledge(order: SaveOrder, stamp: Stamp): void {
    this.#revision = stamp.revision;
    this.#through = stamp.through;
    this.#journal.acknowledge(stamp.through);
    this.#replayedOn = null;
    if (order.snapshot || textLength(order.value) >= textLength(this.#fullest.value))
      this.#fullest = { revision: stamp.revision, value: order.value };
    this.#saveState = this.#isPending()
      ? { kind: 'saving', since: this.#place.now() }
      : { kind: 'saved', at: order.at };
    this.#place.news.publish({ kind: 'saved', id: this.id, revision: stamp.revision });
    this.#notify();
  }

  #refuse(problem: Problem): Outcome<void> {
    this.#saveState = { kind: 'not-saved', problem };
    this.#notify();
    return fail(problem);
  }

  #markSaving(): void {
    if (this.#saveState.kind === 'saved') this.#saveState = { kind: 'saving', since: this.#place.now() };
  }

  #hear(item: Item): void {
    if (item.kind === 'listed' || item.id !== this.id) return;
    if (item.kind === 'hand-over') void this.#handOver();
    else if (this.#mode === 'open-elsewhere' && item.revision > this.#revision) void this.#follow();
  }

  async #handOver(): Promise<void> {
    if (!this.#hold || !(await this.flush()).ok) return;
    this.lose();
  }

  /** The writer saved: show its revision. */
  async #follow(): Promise<void> {
    const loaded = await load(this.#place, this.id);
    if (!loaded.ok || this.#hold || loaded.value.revision <= this.#revision) return;
    this.#saveState = { kind: 'saved', at: loaded.value.savedAt };
    this.#show(loaded.value);
    this.#notify();
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
