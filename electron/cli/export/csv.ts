/** CSV: the action items as a table. */
import { exportCsv } from '../../../shared/export/items/export-csv';
import { encode, type Format } from './format';

export const csv: Format = {
  extension: '.csv',
  write: ({ prepared: { retrospective }, language }) => ({
    bytes: encode(exportCsv([retrospective], language)),
  }),
};
