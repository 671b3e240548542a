/** Which copies are to be restored: all there are, until some are left out. */
import { useState } from 'react';
import type { Id } from '../../../shared/kit/ids';
import type { Restorable } from './restorable';

export function useChosen(items: readonly Restorable[]) {
  const [without, setWithout] = useState<ReadonlySet<Id>>(new Set());
  const withCopy = items.filter(({ copy }) => copy !== null);
  const chosen = withCopy.filter(({ id }) => !without.has(id));
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
  };
}
