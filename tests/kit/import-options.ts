/** Options of an import that always answers the same. */
import { createHash } from 'node:crypto';
import type { HashBytes, ImportOptions } from '../../shared/import/imported';

export function importOptions(name = 'file.md'): ImportOptions {
  let count = 0;
  return {
    ids: () => {
      count += 1;
      return `id-${count}`;
    },
    now: '2026-03-05T09:00:00Z',
    zone: 'Asia/Shanghai',
    name,
  };
}

export const hashBytes: HashBytes = async (bytes) => createHash('sha256').update(bytes).digest('hex');
