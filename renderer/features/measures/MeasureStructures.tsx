/** Step 6: where the document stands, what will be done, what was left out, what customers are told. */

import { roleNames } from '../../../shared/retrospective/roles';
import type { Editing } from '../../store/editing';
import { Suggestions } from '../../ui/QuietInput';
import { Sections } from '../../ui/Section';
import { AgainstList } from './AgainstList';
import { MeasureList } from './MeasureList';
import { NoticeList } from './NoticeList';
import { ReviewList } from './ReviewList';
import { rolesList } from './roles-list';
import { Standing } from './Standing';

export function MeasureStructures({ editing }: { readonly editing: Editing }) {
  return (
    <Sections>
      <Suggestions id={rolesList} texts={roleNames(editing.retrospective)} />
      <Standing editing={editing} />
      <MeasureList editing={editing} />
      <AgainstList editing={editing} />
      <NoticeList editing={editing} />
      <ReviewList editing={editing} />
    </Sections>
  );
}
