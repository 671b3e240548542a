/** ICS: the action items that have a day, for a calendar. */
import { exportIcs } from '../../../shared/export/items/export-ics';
import { encode, type Format } from './format';

export const ics: Format = {
  extension: '.ics',
  write: ({ prepared: { retrospective }, language, stamp }) => ({
    bytes: encode(exportIcs([retrospective], language, stamp)),
  }),
};
