/** Step 6: where the document stands, what will be done, what was left out, what customers are told. */
import type { Editing } from '../../store/editing';
import { useRoleNames } from '../../store/roster';
import { Suggestions } from '../../ui/QuietInput';
import { Sections } from '../../ui/Section';
import { AgainstList } from './AgainstList';
import { MeasureList } from './MeasureList';
import { NoticeList } from './NoticeList';
import { ReviewList } from './ReviewList';
import { rolesList } from './roles-list';
import { Standing } from './Standing';

export function MeasureStructures({ editing }: { readonly editing: Editing }) {
  const roles = useRoleNames(editing.retrospective);
  return (
    <Sections>
      <Suggestions id={rolesList} texts={roles} />
      <Standing editing={editing} />
      <MeasureList editing={editing} />
      <AgainstList editing={editing} />
      <NoticeList editing={editing} />
      <ReviewList editing={editing} />
    </Sections>
  );
}
