/** A document as rows of the database. */
import { type Instant, toMilliseconds } from '../../shared/kit/instant';
import type { Retrospective } from '../../shared/retrospective/retrospective';
import { progressOf } from '../../shared/steps/progress';
import type { BodyRow, ListedRow, Stamp } from './database';
import type { Listed } from './library';

export function listedRow(value: Retrospective, stamp: Stamp, updatedAt: Instant): ListedRow {
  const counted = value.actionItems.filter((item) => item.state !== 'dropped');
  return {
    ...stamp,
    id: value.id,
    title: value.title,
    language: value.language,
    severity: value.severity,
    status: value.status.state,
    sample: value.sample,
    services: value.services,
    progress: progressOf(value).map((step) => step.state),
    actionsDone: counted.filter((item) => item.state === 'done').length,
    actionsTotal: counted.length,
    createdAt: value.createdAt,
    updatedAt,
    changed: toMilliseconds(updatedAt),
    trashed: 0,
    deletedAt: null,
  };
}

export const bodyRow = (value: Retrospective, stamp: Stamp, updatedAt: Instant): BodyRow => ({
  ...stamp,
  id: value.id,
  formatVersion: value.formatVersion,
  updatedAt,
  json: JSON.stringify(value),
});

/** The row without what only the store needs. */
export function listed(row: ListedRow): Listed {
  const { writer, through, trashed, deletedAt, changed, ...rest } = row;
  return rest;
}
