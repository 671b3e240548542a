/** The document as it may leave this machine: whom it calls by name it calls by role. */
import { useMemo } from 'react';
import { hideIn } from '../../../shared/privacy/hide-in';
import type { Retrospective } from '../../../shared/retrospective/retrospective';
import { rolesFor, useDocumentRecords } from '../../store/document-records';

export function useNamesHidden(retrospective: Retrospective): Retrospective {
  const people = useDocumentRecords((records) => records.people);
  return useMemo(
    () => (people.length === 0 ? retrospective : hideIn(retrospective, rolesFor(people))),
    [people, retrospective],
  );
}
