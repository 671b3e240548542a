/** Which copies are to be restored: the latest of each, until some are left out or an earlier one is chosen. */
import { useState } from 'react';
import type { Id } from '../../../shared/kit/ids';
import { type Restorable, withCopyOf } from './restorable';

export function useChosen(items: readonly Restorable[]) {
  const [without, setWithout] = useState<ReadonlySet<Id>>(new Set());
  const [earlier, setEarlier] = useState<ReadonlyMap<Id, string>>(new Map());
  const withCopy = items.filter(({ copy }) => copy !== null);
  const chosen = withCopy
    .filter(({ id }) => !without.has(id))
    .map((item) => withCopyOf(item, earlier.get(item.id)));
  const choose = (id: Id, wanted: boolean): void =>
    setWithout((before) => {
      const after = new Set(before);
      if (wanted) after.delete(id);
      else after.add(id);
      return after;
    });
  return {
    chosen,
    ids: new Set(chosen.map(({ id }) => id)),
    isAll: chosen.length === withCopy.length,
    choose,
    /** Of each document the file of the copy that is chosen, where it is not the latest. */
    files: earlier,
    pickFile: (id: Id, file: string) => setEarlier((before) => new Map([...before, [id, file]])),
  };
}
