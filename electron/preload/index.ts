/** Hands the page its bridge: the channels of the table and the question before closing, nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, channels, closing } from '../../shared/host/channels';

let flush: Parameters<Bridge['setFlush']>[0] = null;

ipcRenderer.on(closing.ask, async () => {
  const kept = flush === null || (await flush().catch(() => ({ ok: false }))).ok;
  ipcRenderer.send(closing.answer, kept);
});

const questions = Object.keys(channels).map((name) => [
  name,
  (input: unknown) => ipcRenderer.invoke(name, input),
]);

contextBridge.exposeInMainWorld('afterword', {
  ...Object.fromEntries(questions),
  setFlush: (callback: typeof flush) => {
    flush = callback;
  },
});
