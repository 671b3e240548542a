/** What would be suggested if nothing were ignored; looked up while somebody asks. */
import { useEffect, useState } from 'react';
import { contextOf, passagesOf } from '../../../shared/lint/passages';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { calledOf, useDocumentRecords } from '../../store/document-records';
import { packsInUse } from '../../store/packs';
import { usePreferences } from '../../store/preferences';
import { namesOf, useRoster } from '../../store/roster';
import type { FoundInBlock } from './suggestion';
import { useLintClient } from './useLintClient';

/** Null until the answer is there. */
export function useHidden(retrospective: Retrospective): readonly FoundInBlock[] | null {
  const [found, setFound] = useState<readonly FoundInBlock[] | null>(null);
  const client = useLintClient();
  useEffect(() => {
    const blocks = passagesOf(retrospective).map((passage) => passage.block);
    const bare = { ...retrospective, suggestions: { ignored: [], taught: [] } };
    const context = contextOf(bare, [
      ...namesOf(useRoster.getState().values.people),
      ...calledOf(useDocumentRecords.getState().people),
    ]);
    const learned = usePreferences.getState().values.learnedOn;
    client.ask({ ...context, packs: packsInUse(), learned }, blocks, () =>
      setFound(client.known(blocks).flat()),
    );
  }, [retrospective, client]);
  return found;
}
