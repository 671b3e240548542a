/** Hands the page its bridge: the channels and notices of the table and the question before closing, nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, channels, closing, notices } from '../../shared/host/channels';
import type { Kept } from '../../shared/host/host';

let flush: Parameters<Bridge['setFlush']>[0] = null;

/** Null when words would be lost. */
const kept = async (): Promise<Kept | null> => {
  const flushed = await flush?.();
  if (flushed === undefined) return { unwritten: null };
  return flushed.ok ? flushed.value : null;
};

/** Milliseconds between two signs of life. */
const pulse = 1_000;

ipcRenderer.on(closing.ask, async () => {
  const signs = setInterval(() => ipcRenderer.send(closing.working), pulse);
  const answer = await kept().catch(() => null);
  clearInterval(signs);
  ipcRenderer.send(closing.answer, answer !== null, answer?.unwritten ?? null);
});

const questions = Object.keys(channels).map((name) => [
  name,
  (input: unknown) => ipcRenderer.invoke(name, input),
]);

type Listener = ((said: unknown) => void) | null;

/** One listener a notice: the page's own, never the event with its sender. */
const earFor = (channel: string) => {
  let listener: Listener = null;
  ipcRenderer.on(channel, (_event, said: unknown) => listener?.(said));
  return (next: Listener) => {
    listener = next;
  };
};

const ears = Object.entries(notices).map(([name, channel]) => [
  `on${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  earFor(channel),
]);

contextBridge.exposeInMainWorld('afterword', {
  ...Object.fromEntries([...questions, ...ears]),
  setFlush: (callback: typeof flush) => {
    flush = callback;
  },
});
