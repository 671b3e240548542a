/** What a difference is called. */
import type { TFunction } from 'i18next';
import { nameOf } from '../../../shared/retrospective/change';
import type { Difference } from '../../../shared/retrospective/differences';
import type { Comparison } from './difference-rows';

/** Begins with a capital, to stand as a head. */
export function differenceName(difference: Difference, comparison: Comparison, t: TFunction): string {
  const name = plainName(difference, comparison, t);
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

function plainName(difference: Difference, { mine, theirs }: Comparison, t: TFunction): string {
  switch (difference.kind) {
    case 'detail':
      return t(`history.fields.${difference.field}`);
    case 'suggestions':
      return t('comparing.suggestions');
    case 'text':
      return t('comparing.text');
    case 'list':
    case 'order':
      return t(`comparing.${difference.kind}`, { kind: t(`history.kinds.${difference.collection}`) });
    case 'item': {
      const { collection } = difference;
      const item =
        mine[collection].find(({ id }) => id === difference.mine) ??
        theirs[collection].find(({ id }) => id === difference.theirs);
      const kind = t(`history.kinds.${collection}`);
      const name = nameOf(collection, item);
      return name === '' ? t('history.emptyItem', { kind }) : t('history.item', { kind, name });
    }
  }
}
