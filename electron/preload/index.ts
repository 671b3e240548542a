/** Hands the page its bridge: the channels of the table and the question before closing, nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, channels, closing } from '../../shared/host/channels';

let flush: Parameters<Bridge['setFlush']>[0] = null;

const isKept = async (): Promise<boolean> => flush === null || (await flush()).ok;

ipcRenderer.on(closing.ask, async () => {
  ipcRenderer.send(closing.answer, await isKept().catch(() => false));
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
