/** How large a file the app takes in: what a person wrote is smaller, and what is larger would stall the window. */
import { fail, type Outcome } from '../kit/outcome';

const megabytes = 25;

/** Bytes; a file of exactly this size is still taken. */
export const fileLimit: number = megabytes * 1024 * 1024;

/** The problem every shell answers for a file over the limit; `name` is shown. */
export const tooLarge = (name: string): Outcome<never> =>
  fail({ kind: 'too-large', subject: name, limit: `${megabytes} MB` });
