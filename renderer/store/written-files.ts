/**
 * Documents that go on writing a file of this machine: on request, when they are closed, and every half minute while
 * there are changes. A file that somebody else changed is never written over: its state says so, and a person decides.
 */
import { archiveLimit, tooLarge } from '../../shared/host/file-limit';
import type { FileDocuments, FileToken, Kept } from '../../shared/host/host';
import type { Id } from '../../shared/kit/ids';
import type { Instant } from '../../shared/kit/instant';
import { fail, type Outcome, type Problem, succeed } from '../../shared/kit/outcome';
import { hideIn } from '../../shared/privacy/hide-in';
import { contentHash } from './content-hash';
import { rolesFor } from './document-records';
import { type FileLink, type FileLinks, openFileLinks } from './file-links';
import type { Source } from './keeping';
import type { Library } from './library';
import type { Packed } from './mirror';
import { done } from './problem';
import type { DocumentSession } from './session';
import type { Timers } from './timers';

/** Between a change and its writing, in milliseconds. */
export const writeInterval = 30_000;

export interface WrittenFilesPlace {
  readonly documents: FileDocuments;
  readonly library: Library;
  /** Makes an archive off the page's thread. */
  readonly pack: (source: Source, id: Id) => Promise<Outcome<Packed>>;
  readonly timers: Timers;
  readonly now: () => Instant;
}

/** How things stand with the file of a document; another object whenever they change. */
export interface FileState {
  readonly link: FileLink;
  /** The document has changes that the file has not. */
  readonly isBehind: boolean;
  /** Why it could not be written the last time. */
  readonly problem: Problem | null;
}

/** A file of the disk and what it holds. */
export interface FileOrigin {
  readonly file: FileToken;
  readonly name: string;
  readonly hash: string;
}

export interface WrittenFiles {
  /** Begins to follow the library, once it is known to be whole. Answers its undo. */
  start(): () => void;
  state(id: Id): FileState | null;
  /** The document that writes this file, or null. */
  documentOf(file: FileToken): Promise<Id | null>;
  subscribe(listener: () => void): () => void;
  /** While a document is open, what it holds is saved before its file is written. Answers its undo. */
  attach(session: DocumentSession): () => void;
  session(id: Id): DocumentSession | null;
  /** The archive of a document as it is now. */
  pack(id: Id): Promise<Outcome<{ readonly bytes: Uint8Array; readonly revision: number }>>;
  /** Writes the file now, if the document has one and it is behind. */
  write(id: Id): Promise<Outcome<void>>;
  /** Writes every file that is behind; answers one that stays so. */
  writeAll(): Promise<Kept>;
  /** From now on the document writes this file, which holds that revision of it. */
  link(id: Id, origin: FileOrigin, revision: number): Promise<void>;
  unlink(id: Id): Promise<void>;
  /** Two sides changed: nothing is written until somebody has decided. */
  markConflict(id: Id): void;
}

export function openWrittenFiles(place: WrittenFilesPlace): WrittenFiles {
  const { documents, library, timers, now } = place;
  const states = new Map<Id, FileState>();
  const sessions = new Map<Id, DocumentSession>();
  const listeners = new Set<() => void>();
  let timer: number | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let opening: Promise<FileLinks> | null = null;
  /** Not before the library is known to be whole: an empty list from a damaged one would take the place of the real one. */
  const open = (): Promise<FileLinks> => {
    opening ??= openFileLinks(library).then(async (links) => {
      for (const link of links.all) states.set(link.document, { link, isBehind: false, problem: null });
      await documents.hold(links.all.map(({ file }) => file));
      return links;
    });
    return opening;
  };

  const change = (id: Id, what: Partial<FileState>): void => {
    const state = states.get(id);
    if (!state) return;
    states.set(id, { ...state, ...what });
    for (const listener of [...listeners]) listener();
  };
  const follow = (links: FileLinks): void => {
    for (const id of [...states.keys()])
      if (!links.all.some((link) => link.document === id)) states.delete(id);
    for (const listener of [...listeners]) listener();
    void documents.hold(links.all.map(({ file }) => file));
  };
  const dropLink = async (id: Id): Promise<void> => {
    const links = await open();
    await links.drop(id);
    follow(links);
  };
  const request = (): void => {
    if (timer !== null) return;
    timer = timers.setTimeout(() => {
      timer = null;
      void writeAll();
    }, writeInterval);
  };
  const heard = (id: Id, revision: number): void => {
    const state = states.get(id);
    if (!state || state.isBehind || state.link.revision === revision) return;
    change(id, { isBehind: true });
    request();
  };
  const look = async (): Promise<void> => {
    await open();
    const there = await library.keeping.everything();
    if (!there.ok) return;
    const revisions = new Map(there.value.map(({ id, revision }) => [id, revision]));
    for (const id of [...states.keys()]) {
      const revision = revisions.get(id);
      if (revision === undefined) await dropLink(id);
      else heard(id, revision);
    }
  };

  const pack = async (id: Id): ReturnType<WrittenFiles['pack']> => {
    const flushed = (await sessions.get(id)?.flush()) ?? done;
    if (!flushed.ok) return flushed;
    const source = await library.keeping.source(id);
    if (!source.ok) return source;
    const shareable = await withRoles(library, id, source.value);
    if (!shareable.ok) return shareable;
    const packed = await place.pack(shareable.value, id);
    if (!packed.ok) return packed;
    const { bytes } = packed.value;
    // What is larger could be written, and never opened again.
    if (bytes.length > archiveLimit) return tooLarge(states.get(id)?.link.name ?? '', archiveLimit);
    return succeed({ bytes, revision: source.value.revision });
  };
  /** What we wrote last is ours, too, when an exit kept us from noting it; so is what is the same already. */
  const writeOver = async (link: FileLink, bytes: Uint8Array, hash: string): Promise<Outcome<void>> => {
    const bases = new Set([link.hash, ...(link.writing === null ? [] : [link.writing]), hash]);
    let written: Outcome<void> = done;
    for (const base of bases) {
      written = await documents.writeBack({ file: link.file, bytes, base, overwrite: false });
      if (written.ok || written.problem.kind !== 'conflict') return written;
    }
    return written;
  };
  const attempt = async (id: Id): Promise<Outcome<void>> => {
    const links = await open();
    const before = states.get(id);
    if (!before) return done;
    const packed = await pack(id);
    if (!packed.ok) return packed;
    const { bytes, revision } = packed.value;
    const hash = await contentHash(bytes);
    const { link } = before;
    // Meanwhile somebody may have let go of the file.
    const isLetGo = () => states.get(id)?.link.file !== link.file;
    if (isLetGo()) return done;
    if (hash !== link.hash) {
      await links.put({ ...link, writing: hash });
      const written = await writeOver(link, bytes, hash);
      if (!written.ok) return fail(named(written.problem, link.name));
    }
    if (isLetGo()) return done;
    const next = { ...link, hash, writing: null, revision, at: now() };
    await links.put(next);
    change(id, { link: next, isBehind: false, problem: null });
    return done;
  };
  const run = async (id: Id): Promise<Outcome<void>> => {
    await open();
    const flushed = (await sessions.get(id)?.flush()) ?? done;
    const state = states.get(id);
    if (!flushed.ok || !state) return flushed;
    if (!state.isBehind) return done;
    const outcome = await attempt(id);
    if (!outcome.ok) change(id, { isBehind: true, problem: outcome.problem });
    else await look();
    return outcome;
  };
  /** One after the other: two writings of one file must not meet. */
  const write = (id: Id): Promise<Outcome<void>> => {
    const running = queue.then(() => run(id));
    queue = running.catch(() => undefined);
    return running;
  };
  const writeAll = async (): Promise<Kept> => {
    await open();
    for (let round = 0; round < rounds; round++) {
      for (const session of sessions.values()) await session.flush();
      const due = [...states].filter(([, state]) => isDue(state, round === 0)).map(([id]) => id);
      if (due.length === 0) break;
      for (const id of due) await write(id);
    }
    // A write that was asked for before may still be under way.
    await queue;
    const behind = [...states.values()].filter(({ isBehind }) => isBehind);
    if (behind.some(({ problem }) => problem?.kind !== 'conflict')) request();
    return { unwritten: behind[0]?.link.name ?? null };
  };

  return {
    start() {
      void look();
      return library.watch((item) => {
        if (item.kind === 'saved') heard(item.id, item.revision);
        else void look();
      });
    },
    state: (id) => states.get(id) ?? null,
    async documentOf(file) {
      const links = await open();
      return links.all.find((link) => link.file === file)?.document ?? null;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    attach(session) {
      sessions.set(session.id, session);
      return () => {
        if (sessions.get(session.id) === session) sessions.delete(session.id);
      };
    },
    session: (id) => sessions.get(id) ?? null,
    pack,
    write,
    writeAll,
    async link(id, { file, name, hash }, revision) {
      const links = await open();
      const link = { document: id, file, name, hash, writing: null, revision, at: now() };
      await links.put(link);
      // Known before it is shown: a file that is behind is never called written, not for a moment.
      const there = await library.keeping.everything();
      const isBehind = there.ok && there.value.some((row) => row.id === id && row.revision !== revision);
      states.set(id, { link, isBehind, problem: null });
      follow(links);
      if (isBehind) request();
    },
    unlink: dropLink,
    markConflict(id) {
      const name = states.get(id)?.link.name;
      if (name !== undefined) change(id, { isBehind: true, problem: { kind: 'conflict', subject: name } });
    },
  };
}

/** What is typed while its file is being written goes there, too; somebody who never stops typing is waited for later. */
const rounds = 4;

/** A conflict waits for a person; what else did not work is tried once. */
const isDue = ({ isBehind, problem }: FileState, isFirst: boolean): boolean =>
  isBehind && (problem === null || (isFirst && problem.kind !== 'conflict'));

/** The shell does not know the name of a file it does not know. */
const named = (problem: Problem, subject: string): Problem =>
  'subject' in problem && problem.subject === '' ? { ...problem, subject } : problem;

/** What leaves for a file of the disk says roles where somebody typed a name that has one; without the names nothing leaves. */
async function withRoles(library: Library, id: Id, source: Source): Promise<Outcome<Source>> {
  const people = await library.local.people(id);
  if (!people.ok) return people;
  if (people.value.length === 0) return succeed(source);
  const read = await library.read(id);
  if (!read.ok) return read;
  const hide = rolesFor(people.value);
  const retrospective = hideIn(read.value.retrospective, hide);
  return succeed({ ...source, title: retrospective.title, json: JSON.stringify(retrospective) });
}
