/** An open document that keeps itself: each edit is written ahead, saved on a throttle, and followed by other tabs. */
import type { Id } from '../../shared/kit/ids';
import { fail, type Outcome, type Problem } from '../../shared/kit/outcome';
import type { Edit } from '../../shared/retrospective/edit';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import type { PageId } from '../../shared/retrospective/step-id';
import type { Obstacle } from '../../shared/retrospective/take-back';
import type { Stamp } from './database';
import { type EarlierValues, earlierValues } from './earlier-values';
import { type EditedValue, editedValue } from './edited-value';
import type { HistoryEntry } from './history';
import { readHistory } from './history-rows';
import { type Loaded, load } from './load';
import type { Item } from './news';
import type { SessionPlace } from './open-document';
import { type Hold, takeHold, waitForHold } from './ownership';
import { done } from './problem';
import { attemptSave, type SaveOrder, withLimit } from './save';
import type { DocumentSession, ReadOnlyReason, SaveState } from './session';
import { type Throttle, throttle } from './throttle';
import { hasLeft, type Journal, markLeft, openJournal } from './write-ahead';

const saveInterval = 250;
/** A save that hangs is told within three seconds. */
const saveLimit = 2500;
/** How long the holder of a document has to save before it is taken over. */
const handOverLimit = 1000;

export class LiveDocument implements DocumentSession {
  readonly id: Id;
  readonly recoveredFrom: Retrospective | null;
  readonly #place: SessionPlace;
  readonly #writer: Id;
  readonly #listeners = new Set<() => void>();
  readonly #throttle: Throttle;
  readonly #stopListening: () => void;
  #mode: ReadOnlyReason | null;
  #saveState: SaveState;
  #revision: number;
  #through: number;
  #journal: Journal;
  #hold: Hold | null = null;
  /** Ends the waiting for a document that is open elsewhere. */
  #patience = new AbortController();
  #running: Promise<Outcome<void>> | null = null;
  #earlier: EarlierValues;
  readonly #edited: EditedValue;

  constructor(place: SessionPlace, id: Id, loaded: Loaded) {
    this.#place = place;
    this.id = id;
    this.#writer = place.makeId();
    this.#edited = editedValue(loaded, place.now, (edit, before) => this.#keep(edit, before));
    this.#revision = loaded.revision;
    this.#through = loaded.through;
    this.#mode = loaded.newer ? 'newer-format' : 'open-elsewhere';
    this.#saveState = { kind: 'saved', at: loaded.savedAt };
    this.#journal = openJournal(place.storage, id, loaded.last);
    this.#earlier = earlierValues(loaded);
    this.recoveredFrom = loaded.replayed.length > 0 && !hasLeft(place.storage, id) ? loaded.stored : null;
    this.#throttle = throttle(() => void this.#save(), saveInterval, place.timers);
    this.#stopListening = place.news.listen((item) => this.#hear(item));
  }

  current = (): Retrospective => this.#edited.current();
  saveState = (): SaveState => this.#saveState;
  readOnly = (): ReadOnlyReason | null => this.#mode;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  rewritten = (page: PageId): number => this.#edited.rewritten(page);
  canUndo = (): boolean => this.#isWritable() && this.#edited.history().canUndo();
  canRedo = (): boolean => this.#isWritable() && this.#edited.history().canRedo();
  apply = (edit: Edit) => (this.#isWritable() ? this.#edited.apply(edit) : null);
  undo = () => (this.#isWritable() ? this.#edited.undo() : null);
  redo = () => (this.#isWritable() ? this.#edited.redo() : null);
  takeBack = (entry: HistoryEntry): Obstacle | null =>
    this.#isWritable() ? this.#edited.takeBack(entry) : 'changed';

  async history(): Promise<Outcome<readonly HistoryEntry[]>> {
    await this.flush();
    return readHistory(this.#place.database, this.id);
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

  leave = (): void => {
    if (this.#isWritable()) markLeft(this.#place.storage, this.id);
  };

  async takeOver(): Promise<Outcome<void>> {
    if (this.#mode === null) return done;
    const refused = fail({ kind: 'not-allowed', subject: this.current().title });
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
    // What the other saved before this tab knew was news of a stranger then, and was not listened to.
    void this.#follow();
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
    this.#edited.show(loaded);
    this.#revision = loaded.revision;
    this.#through = loaded.through;
    this.#earlier = earlierValues(loaded);
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
    const at = this.#place.now();
    return {
      id: this.id,
      value: this.current(),
      expected: this.#revision,
      writer: this.#writer,
      through: this.#journal.seal(),
      at,
      snapshots: this.#earlier.due(this.current(), at),
      history: this.#edited.history().unsaved(),
    };
  }

  #acknowledge(order: SaveOrder, stamp: Stamp): void {
    this.#revision = stamp.revision;
    this.#through = stamp.through;
    this.#journal.acknowledge(stamp.through);
    this.#edited.history().acknowledge(order.history);
    this.#earlier.saved(order, stamp.revision);
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

  #isWritable(): boolean {
    return this.#mode === null && this.#hold !== null;
  }

  #keep(edit: Edit, before: Retrospective): void {
    const kept = this.#journal.write(edit, before, this.#revision);
    this.#markSaving();
    if (kept) this.#throttle.request();
    else void this.#save();
    this.#notify();
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
