/** Events whose listeners may say no. */
import type { EventEmitter } from 'node:events';

/** Emits, and answers whether nobody prevented it. */
export const emitPreventable = (
  emitter: EventEmitter,
  name: string,
  details: object = {},
  ...values: unknown[]
): boolean => {
  let allowed = true;
  const preventDefault = (): void => {
    allowed = false;
  };
  emitter.emit(name, { ...details, preventDefault }, ...values);
  return allowed;
};
