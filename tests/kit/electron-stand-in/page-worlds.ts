/** The two halves of a page's bridge, put into it as text: the preload's isolated world, and the page's own. */
import type { codec } from './codec';

type MakeCodec = typeof codec;
type Call = (...values: unknown[]) => unknown;

/** A value described for the other world: a function by its number, an object by its members, the rest as text. */
type Described =
  | { readonly call: number }
  | { readonly members: readonly (readonly [string, Described])[]; readonly isList: boolean }
  | { readonly text: string };

type Note =
  | { readonly kind: 'expose'; readonly name: string; readonly value: Described }
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly call: number;
      readonly values: readonly Described[];
    }
  | { readonly kind: 'answer'; readonly id: number; readonly value: Described }
  | { readonly kind: 'promise'; readonly id: number }
  | { readonly kind: 'settled'; readonly id: number; readonly value: Described }
  | { readonly kind: 'refused'; readonly id: number; readonly reason: string };

interface Post {
  readonly kind: 'send' | 'invoke';
  readonly id: number;
  readonly channel: string;
  readonly values: string;
}

/** What main delivers into the isolated world. */
export type Delivery =
  | { readonly kind: 'message'; readonly channel: string; readonly values: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value: string }
  | { readonly kind: 'refused'; readonly id: number; readonly reason: string };

export type { Post };

/**
 * One end of the bridge. Functions stay where they are and are called by number; notes travel as text in events of the
 * document, so that no object of one world is ever in the other.
 */
export function bridgeEnd(makeCodec: MakeCodec, from: string, to: string) {
  const { encode, decode } = makeCodec();
  const calls: Call[] = [];
  const numbers = new Map<Call, number>();
  const waiting = new Map<number, { settle: (value: unknown) => void; refuse: (cause: Error) => void }>();
  let last = 0;
  let heard: Note | null = null;

  const post = (note: Note) => document.dispatchEvent(new CustomEvent(to, { detail: JSON.stringify(note) }));
  const numberOf = (call: Call): number => {
    const known = numbers.get(call);
    if (known !== undefined) return known;
    numbers.set(call, calls.push(call) - 1);
    return calls.length - 1;
  };
  const isPlain = (value: unknown): value is object =>
    Array.isArray(value) ||
    (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype);
  const describe = (value: unknown): Described => {
    if (typeof value === 'function') return { call: numberOf(value as Call) };
    if (!isPlain(value)) return { text: encode(value) };
    const members = Object.entries(value).map(([key, member]) => [key, describe(member)] as const);
    return { members, isList: Array.isArray(value) };
  };
  const revive = (described: Described): unknown => {
    if ('call' in described) return (...values: unknown[]) => callOther(described.call, values);
    if ('text' in described) return decode(described.text);
    const into: Record<string, unknown> = described.isList ? ([] as unknown as Record<string, unknown>) : {};
    for (const [key, member] of described.members) into[key] = revive(member);
    return into;
  };
  const callOther = (call: number, values: readonly unknown[]): unknown => {
    const id = ++last;
    heard = null;
    post({ kind: 'call', id, call, values: values.map(describe) });
    const note = heard as Note | null;
    if (note?.kind === 'answer') return revive(note.value);
    if (note?.kind === 'refused') throw new Error(note.reason);
    return new Promise((settle, refuse) => waiting.set(id, { settle, refuse }));
  };
  const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
  const answerCall = (id: number, run: () => unknown): void => {
    const refuse = (cause: unknown) => post({ kind: 'refused', id, reason: reasonOf(cause) });
    try {
      const answer = run();
      if (!(answer instanceof Promise)) return void post({ kind: 'answer', id, value: describe(answer) });
      post({ kind: 'promise', id });
      answer.then((value) => post({ kind: 'settled', id, value: describe(value) }), refuse);
    } catch (cause) {
      refuse(cause);
    }
  };
  const settleCall = (note: Note & { kind: 'settled' | 'refused' }): void => {
    const call = waiting.get(note.id);
    waiting.delete(note.id);
    if (note.kind === 'settled') call?.settle(revive(note.value));
    else if (call) call.refuse(new Error(note.reason));
    else heard = note;
  };
  const freeze = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  };
  const expose = (name: string, described: Described): void => {
    const value = revive(described);
    freeze(value);
    Object.defineProperty(globalThis, name, { value, enumerable: true });
  };

  document.addEventListener(from, (event) => {
    const note: Note = JSON.parse((event as CustomEvent<string>).detail);
    if (note.kind === 'call') answerCall(note.id, () => calls[note.call]?.(...note.values.map(revive)));
    else if (note.kind === 'settled' || note.kind === 'refused') settleCall(note);
    else if (note.kind === 'expose') expose(note.name, note.value);
    else heard = note;
  });

  return {
    expose: (name: string, value: unknown) => void post({ kind: 'expose', name, value: describe(value) }),
  };
}

/** What a sandboxed preload may require, and nothing else. */
export function preloadWorld(makeCodec: MakeCodec, expose: (name: string, value: unknown) => void) {
  const { encode, decode } = makeCodec();
  type Listener = (event: object, ...values: unknown[]) => void;
  const listeners = new Map<string, Listener[]>();
  const waiting = new Map<number, { settle: (value: unknown) => void; refuse: (cause: Error) => void }>();
  const surroundings = globalThis as unknown as {
    standInPost(text: string): void;
    standInTake: (text: string) => void;
  };
  let last = 0;

  const post = (message: Post) => surroundings.standInPost(JSON.stringify(message));
  const listen = (channel: string, listener: Listener) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
  };
  const settle = (delivery: Delivery & { kind: 'answer' | 'refused' }): void => {
    const question = waiting.get(delivery.id);
    waiting.delete(delivery.id);
    if (delivery.kind === 'answer') question?.settle(decode(delivery.value));
    else question?.refuse(new Error(`Error invoking remote method: ${delivery.reason}`));
  };
  surroundings.standInTake = (text) => {
    const delivery: Delivery = JSON.parse(text);
    if (delivery.kind !== 'message') return settle(delivery);
    const values = decode(delivery.values) as unknown[];
    for (const listener of listeners.get(delivery.channel) ?? []) listener({}, ...values);
  };

  const ipcRenderer = {
    on: listen,
    send: (channel: string, ...values: unknown[]) =>
      post({ kind: 'send', id: 0, channel, values: encode(values) }),
    invoke: (channel: string, ...values: unknown[]) =>
      new Promise((settle, refuse) => {
        const id = ++last;
        waiting.set(id, { settle, refuse });
        post({ kind: 'invoke', id, channel, values: encode(values) });
      }),
  };
  return (name: string): unknown => {
    if (name === 'electron') return { ipcRenderer, contextBridge: { exposeInMainWorld: expose } };
    throw new Error(`module not found: ${name}`);
  };
}
