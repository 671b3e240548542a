/** Main's end of the messages: one handler a question, any number of listeners a message. */
import { EventEmitter } from 'node:events';

type Handler = (event: object, ...values: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

export const ipcMain = Object.assign(new EventEmitter(), {
  handle: (channel: string, handler: Handler): void => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler: (channel: string): void => {
    handlers.delete(channel);
  },
});

/** What the handler of a question answers; throws when there is none. */
export const ask = async (channel: string, event: object, values: readonly unknown[]): Promise<unknown> => {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return handler(event, ...values);
};
