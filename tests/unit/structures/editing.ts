/** A document that is open for editing, for tests of what lists do to it. */
import type { Editing } from '../../../renderer/store/editing';
import { createRetrospective } from '../../../shared/retrospective/create';
import { applyEdit } from '../../../shared/retrospective/edit';
import { inverseOf } from '../../../shared/retrospective/inverse';
import type { Retrospective } from '../../../shared/retrospective/retrospective';

export interface OpenDocument {
  /** As the app would hand it to a feature now. */
  readonly editing: () => Editing;
  readonly current: () => Retrospective;
}

export function openDocument(start: Partial<Retrospective> = {}): OpenDocument {
  let count = 0;
  let retrospective: Retrospective = {
    ...createRetrospective({
      id: 'r',
      createdAt: '2026-11-12T08:00:00Z',
      language: 'zh',
      zone: 'Asia/Shanghai',
    }),
    ...start,
  };
  return {
    current: () => retrospective,
    editing: () => ({
      retrospective,
      readOnly: false,
      language: 'en',
      apply: (edit) => {
        const inverse = inverseOf(retrospective, edit);
        retrospective = applyEdit(retrospective, edit);
        return () => {
          retrospective = applyEdit(retrospective, inverse);
        };
      },
      makeId: () => {
        count += 1;
        return `new-${count}`;
      },
      now: () => '2026-11-20T08:00:00Z',
    }),
  };
}
