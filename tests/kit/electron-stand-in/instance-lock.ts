/** One running app per folder of data: a later one leaves its arguments for the first and goes. */
import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The process that holds the lock, or null. */
const holderOf = (lock: string): number | null => {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    return pid !== process.pid && isAlive(pid) ? pid : null;
  } catch {
    return null;
  }
};

/** Answers whether this process is the first; `onSecond` hears the arguments of each later one. */
export const takeInstanceLock = (
  folder: string,
  argv: readonly string[],
  onSecond: (argv: readonly string[]) => void,
): boolean => {
  const [lock, letters] = [join(folder, 'stand-in.lock'), join(folder, 'stand-in-letters')];
  mkdirSync(letters, { recursive: true });
  if (holderOf(lock) !== null) {
    writeFileSync(join(letters, `${process.pid}.json`), JSON.stringify(argv));
    return false;
  }
  writeFileSync(lock, String(process.pid));
  const read = (): void => {
    for (const name of readdirSync(letters)) {
      const text = readFileSync(join(letters, name), 'utf8');
      // Seen before it was written: the next event has it.
      if (text === '') continue;
      rmSync(join(letters, name));
      onSecond(JSON.parse(text));
    }
  };
  watch(letters, read).unref();
  return true;
};
